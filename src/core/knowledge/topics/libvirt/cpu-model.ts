import { defineTopic } from '../../topic';
import type text from './cpu-model.text';

/** QEMU’s models of the first x86-64 level or below (docs/system/cpu-models-x86-abi.csv). */
const oldest: ReadonlySet<string> = new Set(
  'qemu64 qemu32 kvm64 kvm32 486 pentium pentium2 pentium3 pentiumpro athlon phenom coreduo core2duo n270 Conroe Penryn Opteron_G1 Opteron_G2 Opteron_G3'.split(
    ' ',
  ),
);
/** Models from before the flags against speculative attacks; variants named `-IBRS` or `-IBPB` carry them. */
const older: ReadonlySet<string> = new Set(
  'Nehalem Westmere SandyBridge IvyBridge Haswell Haswell-v2 Broadwell Broadwell-v2 Skylake-Client Skylake-Server Opteron_G4 Opteron_G5 EPYC'.split(
    ' ',
  ),
);

export default defineTopic<typeof text>({
  constructs: ['domain/cpu/model', 'domain/cpu/model@fallback', 'domain/cpu/model@vendor_id'],
  claims: ['qemu-cpu-abi-levels', 'libvirt-cpu-fallback', 'qemu-cpu-mitigation-features', 'kvm-image-portability'],
  counterparts: {},
  variant({ path, value, sibling, owner }) {
    if (path === 'domain/cpu/model@vendor_id') return 'vendor';
    const fallback = sibling('fallback');
    if (path === 'domain/cpu/model@fallback' || owner('@mode') === 'host-model')
      return fallback === 'forbid' || fallback === 'allow' ? fallback : undefined;
    if (value === undefined) return undefined;
    const plain = value.replace(/-(?:v1|noTSX)$/, '');
    if (oldest.has(plain)) return 'oldest';
    return older.has(plain) ? 'older' : 'named';
  },
});
