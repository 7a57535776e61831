import { path } from '../../model/libvirt/query';
import { assessed, boundary, candidate, unknownBoundary, type Assessment } from '../assessment';
import { both, negated } from '../maybe';
import { remark } from '../remarks/remark';
import { said } from './certainty';
import type { DomainContext } from './context';

/** What holds the program that runs the guest, which is what an attacker who breaks out of it finds himself in. */
export function* confinement(context: DomainContext): Generator<Assessment> {
  if (context.isConfined) {
    yield identity(context);
    yield capabilities(context);
    yield assessed(boundary('seccomp', 'filtered', remark('seccomp.qemu')));
    yield label(context);
  }
  if (context.technology === 'xen-hvm') yield deviceModel(context);
  if (context.isXen) yield* flask(context);
}

function identity({ label: { root, rootAt } }: DomainContext): Assessment {
  if (root === false) return assessed(boundary('identity', 'own', remark('identity.qemu'), { at: rootAt }));
  const of = root
    ? boundary('identity', 'open', remark('identity.qemu-root'), { at: rootAt })
    : unknownBoundary('identity', 'template', rootAt);
  return assessed(of, candidate(5, of, remark('step.qemu-user'), { certain: root === true }));
}

/** libvirt takes every capability from QEMU unless it is root; raw input and output alone is given back on request. */
function capabilities({ domain, label: { root, rootAt }, at }: DomainContext): Assessment {
  const raw = [...path(domain.element, 'devices/disk'), ...path(domain.element, 'devices/hostdev/source')].find(
    (element) => said(element, 'rawio') === 'yes',
  );
  if (root === undefined) return assessed(unknownBoundary('capabilities', 'template', rootAt));
  if (root) return assessed(boundary('capabilities', 'open', remark('capabilities.all'), { at: rootAt }));
  return assessed(
    raw
      ? boundary('capabilities', 'open', remark('capabilities.qemu-raw'), { at: at(raw) })
      : boundary('capabilities', 'filtered', remark('capabilities.qemu')),
  );
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

/** Qubes' libvirt writes the device model's own domain as a type of the emulator; Xen's own tools set it elsewhere. */
function deviceModel({ domain, at }: DomainContext): Assessment {
  const [emulator] = path(domain.element, 'devices/emulator');
  const isApart = said(emulator, 'type')?.startsWith('stubdom') === true;
  return assessed(
    emulator !== undefined && isApart
      ? boundary('identity', 'own', remark('identity.stub-domain'), { at: at(emulator) })
      : boundary('identity', 'open', remark('identity.device-model')),
  );
}

/** libvirt passes the first label on to Xen's own access control where it is static. */
function* flask({ label: { isStatic, staticAt } }: DomainContext): Generator<Assessment> {
  if (isStatic) yield assessed(boundary('lsm', 'filtered', remark('lsm.flask'), { at: staticAt }));
}
