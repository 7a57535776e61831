import { valueOf } from '../../model/certain';
import { absent, children, isUnknown, value } from '../../model/libvirt/query';
import type { XmlElement } from '../../model/libvirt/types';
import { isQemuDriver } from '../../workspace/libvirt/architecture';
import { said } from '../../workspace/libvirt/certainly';
import { cpuOf } from '../../workspace/libvirt/cpu';
import { isArch } from '../../workspace/libvirt/machines';
import { sole } from '../../workspace/libvirt/sole';
import { defineRule } from '../rule';
import { bytesIn } from './support/bytes';
import { atName, atValue } from './support/places';
import { attributeRemoval, elementRemoval } from './support/takeouts';
import type text from './cpu-option-mismatch.text';

const hostLike: ReadonlySet<string> = new Set(['host-passthrough', 'maximum']);

/** Features that exist on x86 processors alone, of those that people copy about. */
const x86Features: ReadonlySet<string> = new Set(
  'vmx svm invtsc tsc-deadline x2apic pcid spec-ctrl stibp ssbd md-clear amd-ssbd ibpb virt-ssbd hypervisor monitor topoext rdtscp pdpe1gb smap smep avx avx2'.split(
    ' ',
  ),
);

export default defineRule<typeof text>({
  id: 'libvirt/cpu-option-mismatch',
  on: 'domain',
  since: '0.3.0',
  audience: 'everyone',
  claims: ['libvirt-refuses-cpu-options', 'libvirt-cpu-cache', 'libvirt-cpu-address-width'],
  messages: {
    'cache-mode': 'error',
    'cache-level': 'error',
    'cache-whole': 'error',
    'address-bits': 'error',
    'address-limit': 'error',
    arch: 'error',
    'feature-arch': 'error',
    'feature-twice': 'error',
    'no-model': 'error',
    'no-model-vendor': 'error',
    migratable: 'error',
    'vendor-id': 'error',
  },
  *check(domain) {
    const { file } = domain;
    const cpu = isQemuDriver(domain) ? cpuOf(domain.element) : undefined;
    if (cpu === undefined) return;
    const { element } = cpu;
    const mode = valueOf(cpu.mode);
    const x86 = isArch(domain, 'x86_64', 'i686');

    const cache = sole(element, 'cache');
    const address = sole(element, 'maxphysaddr');
    for (const option of [cache, address]) {
      if (option && x86 === false)
        yield { message: 'arch', values: { option: option.name }, at: atName(file, option), fixes: elementRemoval(domain, option) };
    }
    if (cache && x86 !== false) {
      const how = said(cache, 'mode');
      if (how === 'passthrough' && mode !== undefined && !hostLike.has(mode)) {
        yield { message: 'cache-mode', values: { mode }, at: atValue(file, cache, 'mode'), fixes: elementRemoval(domain, cache) };
      } else if ((how === 'passthrough' || how === 'disable') && said(cache, 'level') !== undefined) {
        yield {
          message: 'cache-whole',
          values: { mode: how },
          at: atValue(file, cache, 'level'),
          fixes: attributeRemoval(domain, cache, 'level'),
        };
      } else if (how === 'emulate' && !isUnknown(value(cache, 'level')) && said(cache, 'level') !== '3') {
        yield { message: 'cache-level', at: atValue(file, cache, 'level') };
      }
    }
    if (address && x86 !== false) {
      const how = said(address, 'mode');
      if (how === 'passthrough' && said(address, 'bits') !== undefined) {
        yield { message: 'address-bits', at: atValue(file, address, 'bits'), fixes: attributeRemoval(domain, address, 'bits') };
      } else if (how === 'emulate' && said(address, 'limit') !== undefined) {
        yield { message: 'address-limit', at: atValue(file, address, 'limit'), fixes: attributeRemoval(domain, address, 'limit') };
      }
    }
    if (said(element, 'migratable') !== undefined && mode !== undefined && !hostLike.has(mode)) {
      yield { message: 'migratable', at: atValue(file, element, 'migratable'), fixes: attributeRemoval(domain, element, 'migratable') };
    }
    const model = sole(element, 'model');
    const id = said(model, 'vendor_id');
    if (model && id !== undefined && (bytesIn(id) !== 12 || id.includes(',')))
      yield { message: 'vendor-id', at: atValue(file, model, 'vendor_id') };

    const features = element.templated ? [] : children(element, 'feature');
    const [first] = features;
    const noModel = model === undefined ? absent(element, 'model') : model.content === undefined && !model.templated;
    if (first && noModel && mode === 'custom') yield { message: 'no-model', at: atName(file, first) };
    const vendor = sole(element, 'vendor');
    if (vendor && noModel) yield { message: 'no-model-vendor', at: atName(file, vendor), fixes: elementRemoval(domain, vendor) };
    const seen = new Map<string, XmlElement>();
    for (const feature of features) {
      const name = said(feature, 'name');
      if (name === undefined) continue;
      const at = atValue(file, feature, 'name');
      const earlier = seen.get(name);
      if (earlier) {
        yield {
          message: 'feature-twice',
          values: { name },
          at,
          related: [{ message: 'earlier', at: atValue(file, earlier, 'name') }],
          fixes: elementRemoval(domain, feature),
        };
      } else if (isArch(domain, 'aarch64', 'arm*') && x86Features.has(name)) {
        yield { message: 'feature-arch', values: { name }, at, fixes: elementRemoval(domain, feature) };
      }
      seen.set(name, feature);
    }
  },
});
