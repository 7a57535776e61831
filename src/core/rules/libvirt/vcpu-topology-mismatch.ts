import { valueOf } from '../../model/certain';
import { insertChild, replaceText, setAttribute } from '../../model/libvirt/edits';
import { attribute, child, descendants, isConditional, path, value } from '../../model/libvirt/query';
import type { XmlElement } from '../../model/libvirt/types';
import { spanOf } from '../../text/span';
import type { TextEdit } from '../../text/edit';
import { isQemuDriver } from '../../workspace/libvirt/architecture';
import { lacks, numberAt } from '../../workspace/libvirt/certainly';
import type { Domain } from '../../workspace/workload';
import { defineRule } from '../rule';
import { fix } from './support/fixes';
import { atName, atValue, lastOf } from './support/places';
import type text from './vcpu-topology-mismatch.text';

const levels = ['sockets', 'dies', 'clusters', 'cores', 'threads'] as const;

/** libvirt wants these. */
const required: readonly string[] = ['sockets', 'cores', 'threads'];

/** The most that every x86 machine type takes without further devices. */
const mostVcpus = 255;

export default defineRule<typeof text>({
  id: 'libvirt/vcpu-topology-mismatch',
  on: 'domain',
  since: '0.1.0',
  audience: 'everyone',
  claims: ['libvirt-topology-matches-vcpu', 'felter-2014-kvm-cpu-tuning'],
  messages: { mismatch: 'error', 'no-vcpu': 'error', zero: 'error', incomplete: 'error' },
  *check(domain) {
    const [topology, ...others] = path(domain.element, 'cpu/topology');
    const vcpus = valueOf(domain.vcpus.value);
    if (topology === undefined || others.length > 0 || isConditional(topology)) return;
    for (const level of levels) {
      if (numberAt(topology, level) === 0) yield { message: 'zero', values: { level }, at: atValue(domain.file, topology, level) };
      else if (required.includes(level) && lacks(topology, level))
        yield { message: 'incomplete', values: { level }, at: atName(domain.file, topology) };
    }
    if (!isQemuDriver(domain) || vcpus === undefined) return;
    const counts = countsOf(topology);
    const product = counts?.reduce((all, count) => all * count, 1);
    if (counts === undefined || product === undefined || product === vcpus) return;

    const { file, model } = domain;
    const at = { file, span: spanOf((topology.attributes[0] ?? topology).span.start, (topology.attributes.at(-1) ?? topology).span.end) };
    const cores = (vcpus * (counts[3] ?? 1)) / product;
    const fixes = [
      ...(mayHave(domain, product, vcpus)
        ? fix(domain, { title: 'vcpu', safety: 'review', values: { product } }, vcpuEdits(domain, product))
        : []),
      ...(Number.isInteger(cores) && cores > 0
        ? fix(domain, { title: 'cores', safety: 'review', values: { cores } }, setAttribute(model, topology, 'cores', String(cores)))
        : []),
    ];
    if (domain.vcpus.at)
      yield { message: 'mismatch', values: { product, vcpus }, at, related: [{ message: 'vcpu', at: domain.vcpus.at }], fixes };
    else yield { message: 'no-vcpu', values: { product }, at, related: [{ message: 'domain', at: atName(file, domain.element) }], fixes };
  },
});

/** The five counts, one where libvirt takes one; `undefined` where one is not a number above zero. */
function countsOf(topology: XmlElement): readonly number[] | undefined {
  const counts = levels.map((level) => {
    const written = value(topology, level);
    const text = written === undefined && !required.includes(level) ? '1' : valueOf(written);
    return text !== undefined && /^\d{1,6}$/.test(text.trim()) ? Number(text) : 0;
  });
  return counts.every((count) => count > 0) ? counts : undefined;
}

/** Whether nothing else in the file counts virtual CPUs in a way that this number would break. */
function mayHave({ element }: Domain, count: number, before: number): boolean {
  if (count > mostVcpus || child(element, 'vcpus') !== undefined) return false;
  if (count > before) return true;
  const current = child(element, 'vcpu');
  if (current !== undefined && attribute(current, 'current') !== undefined) return false;
  return (
    child(element, 'cputune') === undefined &&
    path(element, 'cpu/numa').length === 0 &&
    descendants(element).every((inner) => attribute(inner, 'queues') === undefined)
  );
}

function vcpuEdits({ model, element }: Domain, count: number): readonly TextEdit[] | undefined {
  const vcpu = child(element, 'vcpu');
  if (vcpu !== undefined) return replaceText(model, vcpu, String(count));
  return insertChild(model, element, `<vcpu>${count}</vcpu>`, { after: lastOf(element, 'name', 'uuid', 'memory', 'currentMemory') });
}
