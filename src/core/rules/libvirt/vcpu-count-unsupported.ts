import { valueOf } from '../../model/certain';
import { child, isUnknown, path, value } from '../../model/libvirt/query';
import { isQemuDriver, isX86 } from '../../workspace/libvirt/architecture';
import { numberAt, said } from '../../workspace/libvirt/certainly';
import { isPSeries, isQ35 } from '../../workspace/libvirt/machines';
import { sole, surelyThere } from '../../workspace/libvirt/sole';
import type { Place } from '../../workspace/effective';
import type { Domain } from '../../workspace/workload';
import { defineRule } from '../rule';
import { atName, atValue } from './support/places';
import type text from './vcpu-count-unsupported.text';

/** What interrupts reach without their extended mode; QEMU_MAX_VCPUS_WITHOUT_EIM of libvirt's qemu_validate.c. */
const withoutExtension = 255;

export default defineRule<typeof text>({
  id: 'libvirt/vcpu-count-unsupported',
  on: 'domain',
  since: '0.3.0',
  audience: 'everyone',
  claims: ['libvirt-refuses-vcpu-counts'],
  messages: { zero: 'error', machine: 'error', eim: 'error', cores: 'error', 'no-vcpu': 'error', first: 'error', offline: 'error' },
  *check(domain) {
    const { file, element } = domain;
    const vcpu = sole(element, 'vcpu');
    const most = valueOf(domain.vcpus.value);
    if (!isQemuDriver(domain) || vcpu === undefined || most === undefined) return;
    const at = domain.vcpus.at ?? atName(file, vcpu);
    if (most === 0) yield { message: 'zero', at };
    if (isX86(domain) && most > withoutExtension) {
      const prevents = isQ35(domain) ? whatPreventsExtension(domain) : undefined;
      if (isQ35(domain) === false) yield { message: 'machine', values: { most: withoutExtension }, at };
      else if (prevents) yield { message: 'eim', values: { most: withoutExtension }, at, related: [{ message: 'iommu', at: prevents }] };
    }
    yield* singleCpus(domain, most);
    const topology = sole(element, 'cpu/topology');
    const threads = topology && numberAt(topology, 'threads');
    const current = isUnknown(value(vcpu, 'current')) ? undefined : (numberAt(vcpu, 'current') ?? most);
    if (topology && threads && current !== undefined && isPSeries(domain) && current % threads !== 0) {
      yield {
        message: 'cores',
        values: { current, threads },
        at: atValue(file, vcpu, 'current'),
        related: [{ message: 'threads', at: atValue(file, topology, 'threads') }],
      };
    }
  },
});

/** libvirt adds an IOMMU with the extended mode where there is none, and to Intel's where nothing is said of it. */
function whatPreventsExtension({ file, element }: Domain): Place | undefined {
  const iommu = sole(element, 'devices/iommu');
  const model = said(iommu, 'model');
  if (iommu && (model === 'virtio' || model === 'smmuv3')) return atValue(file, iommu, 'model');
  const driver = iommu && model === 'intel' ? child(iommu, 'driver') : undefined;
  const off = driver && ['eim', 'intremap'].find((name) => said(driver, name) === 'off');
  if (driver && off) return atValue(file, driver, off);
  const ioapic = sole(element, 'features/ioapic');
  return ioapic && said(ioapic, 'driver') === 'kvm' ? atValue(file, ioapic, 'driver') : undefined;
}

/** What is said of virtual CPUs one by one. Source: virDomainVcpuParse, virDomainVcpuDefPostParse and qemuDomainDefVcpusPostParse of libvirt. */
function* singleCpus({ file, element }: Domain, most: number) {
  for (const vcpu of surelyThere(path(element, 'vcpus/vcpu'))) {
    const id = numberAt(vcpu, 'id');
    const off = said(vcpu, 'enabled') === 'no';
    if (id === undefined) continue;
    if (id >= most) yield { message: 'no-vcpu', values: { vcpu: id, most }, at: atValue(file, vcpu, 'id') } as const;
    else if (off && said(vcpu, 'hotpluggable') === 'no') yield { message: 'offline', at: atValue(file, vcpu, 'enabled') } as const;
    else if (id === 0 && (off || said(vcpu, 'hotpluggable') === 'yes'))
      yield { message: 'first', at: atValue(file, vcpu, off ? 'enabled' : 'hotpluggable') } as const;
  }
}
