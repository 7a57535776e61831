import { hasSecuritySupport, qemuVersion } from '../../knowledge/qemu-machines';
import { valueOf } from '../../model/certain';
import { attribute, path } from '../../model/libvirt/query';
import type { Place } from '../../workspace/effective';
import { assessed, boundary, candidate, unknownBoundary, type Assessment, type Candidate } from '../assessment';
import { negated, type Maybe } from '../maybe';
import { remark } from '../remarks/remark';
import type { Remark } from '../types';
import { launchSecurityOf, type LaunchSecurity } from './confidential';
import type { DomainContext } from './context';

/** The guest's kernel, and what hardware virtualization and memory encryption make of it. */
export function kernel(context: DomainContext): Assessment {
  const { domain, technology, isXen, isQemu, atAttribute } = context;
  const typeAt = attribute(domain.element, 'type') ? atAttribute(domain.element, 'type') : undefined;
  if (technology === 'qemu') {
    const of = boundary('kernel', 'own', remark('kernel.emulated'), { at: typeAt });
    return assessed(of, candidate(1, { remark: remark('tier.emulated'), decidedBy: typeAt }, remark('step.accelerate')));
  }
  if (technology === 'kvm') return accelerated(context, typeAt);
  if (technology === 'xen-pv') {
    const why = { remark: remark('tier.paravirtual'), decidedBy: typeAt };
    return assessed(boundary('kernel', 'own', remark('kernel.paravirtual'), { at: typeAt }), candidate(5, why, undefined));
  }
  const separated = candidate(5, { remark: remark('tier.guest-kernel') }, undefined);
  // A Xen guest whose kind is open is one of the three all the same.
  if (isXen || valueOf(domain.type) === 'xen')
    return assessed(boundary('kernel', 'own', remark('kernel.domain'), { at: typeAt }), separated);
  if (technology === 'other') {
    const family = otherFamily(context);
    if (family === 'guest')
      return assessed(boundary('kernel', 'own', remark('kernel.domain'), { at: typeAt }), ...(isQemu ? machine(context) : []), separated);
    if (family === 'container') {
      const of = boundary('kernel', 'shared', remark('kernel.shared'), { at: typeAt, with: 'host' });
      return assessed(of, candidate(2, { remark: remark('tier.shared-kernel') }, remark('step.sandbox')));
    }
    const of = unknownBoundary('kernel', 'engine', typeAt);
    return assessed(of, candidate(2, of, undefined, { certain: false }), separated);
  }
  const why = 'unknown' in domain.type && domain.type.unknown === 'engine' ? 'engine' : 'template';
  const of = unknownBoundary('kernel', why, typeAt);
  // What decides can make it an emulated machine; only a system of another kind, a container too.
  const lowest = valueOf(domain.osType) === 'hvm' ? 1 : 0;
  const step = why === 'template' ? remark('step.template') : remark('step.domain-type');
  return assessed(of, candidate(lowest, of, step, { certain: false }), separated);
}

/** Hypervisors of their own, each behind the processor's virtualization. */
const hypervisors: ReadonlySet<string> = new Set(['hvf', 'nvmm', 'ch', 'bhyve', 'vmware', 'hyperv', 'vbox', 'phyp']);

/** What a domain of another driver is by its type, and where that driver runs both, by that of its system. */
function otherFamily({ domain }: DomainContext): 'guest' | 'container' | undefined {
  const type = valueOf(domain.type) ?? '';
  if (hypervisors.has(type)) return 'guest';
  if (type === 'openvz') return 'container';
  if (type !== 'vz' && type !== 'parallels' && type !== 'virtuozzo') return undefined;
  const system = valueOf(domain.osType);
  return system === 'hvm' ? 'guest' : system === 'exe' ? 'container' : undefined;
}

function accelerated(context: DomainContext, typeAt: Place | undefined): Assessment {
  const { domain, at } = context;
  const security = launchSecurityOf(domain);
  const of =
    security?.kind !== undefined && security.closed !== undefined
      ? boundary('kernel', 'own', remark('kernel.encrypted', { kind: security.kind }), { at: at(security.element) })
      : boundary('kernel', 'own', remark('kernel.domain'), { at: typeAt });
  return assessed(of, ...machine(context), ...openToHost(context, security));
}

/** Why whoever controls the host still reads its memory. */
function openToHost({ domain, at }: DomainContext, security: LaunchSecurity | undefined): readonly Candidate[] {
  const stronger = encryption(valueOf(domain.arch));
  if (security === undefined) return [candidate(5, { remark: remark('tier.guest-kernel') }, stronger)];
  const { element, kind, closed, debuggable } = security;
  if (closed === true) return [];
  const decidedBy = at(element);
  if (debuggable === true) return [candidate(5, { remark: remark('tier.debuggable'), decidedBy }, remark('step.no-debug'))];
  if (closed === false)
    return [
      candidate(5, { remark: kind?.startsWith('sev') ? remark('tier.encrypted-only') : remark('tier.guest-kernel'), decidedBy }, stronger),
    ];
  return [candidate(5, unknownBoundary('kernel', 'template', decidedBy), remark('step.template'), { certain: false })];
}

/** What encrypts a guest's memory on that architecture; one that is not written is nearly always x86. */
function encryption(arch: string | undefined): Remark | undefined {
  if (arch === undefined || arch === 'x86_64') return remark('step.confidential');
  return arch === 's390x' ? remark('step.secure-execution') : undefined;
}

/** An accelerator alone is not enough: QEMU takes an escape for a security bug on some machine types only. */
function machine({ domain, settings, atAttribute }: DomainContext): readonly Candidate[] {
  const name = valueOf(domain.machine);
  if (name === undefined || name === '' || isSupported(valueOf(domain.arch), name, settings.target.qemu) !== false) return [];
  const [type] = path(domain.element, 'os/type');
  const why = { remark: remark('tier.machine', { machine: name }), decidedBy: type && atAttribute(type, 'machine') };
  return [candidate(1, why, remark('step.machine'))];
}

/** One of each list, for a domain whose architecture is not written. */
const architectures: readonly string[] = ['x86_64', 'aarch64', 'ppc64', 's390x'];

function isSupported(arch: string | undefined, machine: string, target: string): Maybe {
  const qemu = qemuVersion(target);
  // Ubuntu's own names for `pc` and `q35`.
  const name = /^ubuntu(?:-q35)?$/.test(machine) ? 'pc' : machine;
  if (arch !== undefined) return hasSecuritySupport(arch, name, qemu);
  const answers = architectures.map((candidate) => hasSecuritySupport(candidate, name, qemu));
  return answers.includes(true) ? true : negated(answers.includes(false) ? true : undefined);
}
