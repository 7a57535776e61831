import { valueOf } from '../../model/certain';
import { attribute, path, value } from '../../model/libvirt/query';
import { assessed, boundary, candidate, unknownBoundary, type Assessment, type Candidate } from '../assessment';
import type { DomainContext } from './context';
import { both, negated } from '../maybe';
import { remark } from '../remarks/remark';

/** The guest's kernel, what hardware virtualization makes of it, and how QEMU itself is held. */
export function* domainKernelAssessments(context: DomainContext): Generator<Assessment> {
  yield kernel(context);
  for (const id of ['pid', 'uts', 'cgroup'] as const) yield assessed(boundary(id, 'own', remark('guest.own')));
  yield sharedMemory(context);
  yield assessed(boundary('time', 'own', remark('time.guest')));
  yield assessed(boundary('user', 'own', remark('user.guest')));
  if (!context.isQemu) return;
  yield identity(context);
  yield assessed(boundary('seccomp', 'filtered', remark('seccomp.qemu')));
  yield label(context);
}

/** Machine types of QEMU's virtualization use case, versioned or not (QEMU `docs/system/security`). */
const supportedMachine = /^(|(pc|q35|microvm|virt|pseries|s390-ccw-virtio|xenfv|xenpv|xenpvh|rhel|ubuntu)([-.\d].*)?)$/;

function kernel({ domain, technology, isXen, atAttribute }: DomainContext): Assessment {
  const typeAt = attribute(domain.element, 'type') ? atAttribute(domain.element, 'type') : undefined;
  const separated = candidate(5, { remark: remark('tier.guest-kernel') }, isXen ? undefined : remark('step.confidential'));
  if (technology === 'qemu') {
    const of = boundary('kernel', 'own', remark('kernel.emulated'), { at: typeAt });
    return assessed(of, candidate(1, { remark: remark('tier.emulated'), decidedBy: typeAt }, remark('step.accelerate')));
  }
  if (technology === 'kvm')
    return assessed(
      boundary('kernel', 'own', remark('kernel.domain'), { at: typeAt }),
      ...machine({ domain, atAttribute }),
      ...(isConfidential(domain) ? [] : [separated]),
    );
  if (technology === 'xen-pv') {
    const why = { remark: remark('tier.paravirtual'), decidedBy: typeAt };
    return assessed(boundary('kernel', 'own', remark('kernel.paravirtual'), { at: typeAt }), candidate(5, why, remark('step.pvh')));
  }
  if (isXen) return assessed(boundary('kernel', 'own', remark('kernel.domain'), { at: typeAt }), separated);
  const of = unknownBoundary('kernel', technology === undefined ? 'template' : 'engine', typeAt);
  // A template can make it an emulated machine; another driver, a container.
  const open =
    technology === undefined
      ? candidate(1, of, remark('step.template'), { certain: false })
      : candidate(2, of, undefined, { certain: false });
  return assessed(of, open, separated);
}

function isConfidential({ element }: DomainContext['domain']): boolean {
  return path(element, 'launchSecurity').some((security) => ['sev-snp', 'tdx', 's390-pv'].includes(valueOf(value(security, 'type')) ?? ''));
}

function machine({ domain, atAttribute }: Pick<DomainContext, 'domain' | 'atAttribute'>): readonly Candidate[] {
  const name = valueOf(domain.machine);
  if (name === undefined || supportedMachine.test(name)) return [];
  const [type] = path(domain.element, 'os/type');
  const why = { remark: remark('tier.machine', { machine: name }), decidedBy: type && atAttribute(type, 'machine') };
  return [candidate(1, why, remark('step.machine'))];
}

function sharedMemory({ domain, at }: DomainContext): Assessment {
  const [shared] = path(domain.element, 'devices/shmem');
  if (shared === undefined) return assessed(boundary('ipc', 'own', remark('guest.own')));
  const peer = valueOf(value(shared, 'name')) ?? '…';
  return assessed(boundary('ipc', 'shared', remark('ipc.peer', { peer }), { at: at(shared), with: peer }));
}

function identity({ label: { root, rootAt } }: DomainContext): Assessment {
  if (root === undefined) return assessed(unknownBoundary('identity', 'template', rootAt));
  if (!root) return assessed(boundary('identity', 'own', remark('identity.qemu'), { at: rootAt }));
  const of = boundary('identity', 'open', remark('identity.qemu-root'), { at: rootAt });
  return assessed(of, candidate(5, of, remark('step.qemu-user')));
}

/** sVirt off alone leaves an ordinary user behind QEMU; off with a root QEMU leaves nothing. */
function label({ label: { none, noneAt, isStatic, staticAt, root } }: DomainContext): Assessment {
  const unheld = both(none, root);
  const step = remark('step.svirt');
  const bare =
    unheld === false
      ? []
      : [candidate(1, { remark: remark('tier.unconfined-root'), decidedBy: noneAt }, step, { certain: unheld === true })];
  if (none === undefined) return assessed(unknownBoundary('lsm', 'template', noneAt), ...bare);
  if (none) {
    const of = boundary('lsm', 'open', remark('lsm.svirt-none'), { at: noneAt });
    return assessed(of, ...bare, ...(negated(unheld) === true ? [candidate(5, of, step)] : []));
  }
  return assessed(
    isStatic ? boundary('lsm', 'filtered', remark('lsm.static'), { at: staticAt }) : boundary('lsm', 'filtered', remark('lsm.svirt')),
  );
}
