import { valueOf } from '../../model/certain';
import { children } from '../../model/libvirt/query';
import { runsOf } from '../../workspace/libvirt/bitmap';
import { said } from '../../workspace/libvirt/certainly';
import { sole, surelyThere } from '../../workspace/libvirt/sole';
import { kibibytesIn } from '../../workspace/libvirt/units';
import { defineRule } from '../rule';
import { atContent, atName } from './support/places';
import { elementRemoval } from './support/takeouts';
import type text from './kvm-tcg-feature-mix.text';

const kibInMib = 1024;

export default defineRule<typeof text>({
  id: 'libvirt/kvm-tcg-feature-mix',
  on: 'domain',
  since: '0.3.0',
  audience: 'everyone',
  claims: ['libvirt-refuses-accelerator-mix', 'libvirt-tcg-cache', 'libvirt-resctrl'],
  messages: { tcg: 'error', 'cache-size': 'error', cachetune: 'error' },
  *check(domain) {
    const { file, element } = domain;
    const type = valueOf(domain.type);
    const cache = sole(element, 'features/tcg/tb-cache');
    const tcg = cache?.parent;
    if (tcg && (type === 'kvm' || type === 'hvf')) {
      yield { message: 'tcg', values: { type }, at: atName(file, tcg), fixes: elementRemoval(domain, tcg) };
    } else if (cache && type === 'qemu' && (valueOf(kibibytesIn(cache)) ?? 0) % kibInMib !== 0) {
      yield { message: 'cache-size', at: atContent(file, cache) };
    }
    const tuning = sole(element, 'cputune');
    if (type !== 'qemu' || tuning === undefined) return;
    const vcpus = valueOf(domain.vcpus.value);
    for (const tune of surelyThere([...children(tuning, 'cachetune'), ...children(tuning, 'memorytune')])) {
      const [run] = runsOf(said(tune, 'vcpus') ?? '') ?? [];
      // One that allocates nothing, or names no virtual CPU of the guest, is dropped.
      if (tune.children.length === 0 || run === undefined || vcpus === undefined || run[0] >= vcpus) continue;
      yield { message: 'cachetune', values: { name: tune.name }, at: atName(file, tune), fixes: elementRemoval(domain, tune) };
    }
  },
});
