import { valueOf } from '../../model/certain';
import { insertChild } from '../../model/libvirt/edits';
import { absent, child, path, value } from '../../model/libvirt/query';
import type { TextEdit } from '../../text/edit';
import { isQemuDriver } from '../../workspace/libvirt/architecture';
import { memoryOf } from '../../workspace/libvirt/memory';
import { nowhere, sole } from '../../workspace/libvirt/sole';
import type { Domain, Filled } from '../../workspace/workload';
import { defineRule } from '../rule';
import { mayHaveAssigned } from './support/devices';
import { fix } from './support/fixes';
import { atName, lastOf } from './support/places';
import type text from './locked-no-hard-limit.text';

/** What QEMU needs beside the guest's memory, in MiB: libvirt's page about SEV begins with the first, and its own limit for assigned devices adds the second. */
const besides = 256;
const besidesAssigned = 1024;

export default defineRule<typeof text>({
  id: 'libvirt/locked-no-hard-limit',
  on: 'domain',
  since: '0.3.0',
  audience: 'everyone',
  serves: ['isolation'],
  claims: ['libvirt-locked-memory', 'libvirt-hard-limit-oom-risk', 'libvirt-sev-pins-memory'],
  messages: { locked: 'information', encrypted: 'information' },
  *check(domain) {
    const { file, element } = domain;
    if (!isQemuDriver(domain)) return;
    const locked = sole(element, 'memoryBacking/locked');
    if (locked === undefined || !nowhere(element, 'memtune/hard_limit')) return;
    const security = child(element, 'launchSecurity');
    // SEV-SNP and the other kinds keep the guest's memory where it is without a lock.
    const isEncrypted = security !== undefined && valueOf(value(security, 'type')) === 'sev';
    const limit = limitFor(domain);
    yield {
      message: isEncrypted ? 'encrypted' : 'locked',
      at: atName(file, locked),
      fixes: limit === undefined ? [] : fix(domain, { title: 'limit', safety: 'review', values: { limit } }, addLimit(domain, limit)),
    };
  },
});

/** In MiB; none where memory can be added to the guest, its size is not known, or devices lock it more than once: libvirt takes a hard limit for that limit too. */
function limitFor(domain: Domain): number | undefined {
  const { element } = domain;
  const memory = valueOf(memoryOf(domain).total.value);
  if (memory === undefined || !absent(element, 'maxMemory') || path(element, 'devices/memory').length > 0 || mayLockAgain(domain))
    return undefined;
  return Math.ceil(memory / 1024) + (mayHaveAssigned(domain) ? besidesAssigned : besides);
}

/** Disks on NVMe and vDPA cards each lock all memory, and behind an IOMMU of the guest's so does every assigned device. Source: qemuDomainGetMemLockLimitBytes of libvirt's qemu_domain.c. */
function mayLockAgain(domain: Domain): boolean {
  const { element, disks, interfaces } = domain;
  const isOfType = (name: string) => (thing: { readonly type: Filled<string> }) => (valueOf(thing.type.value) ?? name) === name;
  if (disks.some(isOfType('nvme')) || interfaces.some(isOfType('vdpa'))) return true;
  return path(element, 'devices/iommu').length > 0 && mayHaveAssigned(domain);
}

function addLimit({ model, element }: Domain, limit: number): readonly TextEdit[] | undefined {
  const xml = `<hard_limit unit='MiB'>${limit}</hard_limit>`;
  const memtune = child(element, 'memtune');
  if (memtune !== undefined) return insertChild(model, memtune, xml);
  return insertChild(model, element, `<memtune>\n  ${xml}\n</memtune>`, {
    after: lastOf(element, 'memory', 'currentMemory', 'memoryBacking'),
  });
}
