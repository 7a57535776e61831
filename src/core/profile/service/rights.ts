import { valueOf } from '../../model/certain';
import { knownImage } from '../../knowledge/images';
import type { Place } from '../../workspace/effective';
import type { Service } from '../../workspace/workload';
import { assessed, boundary, candidate, unknownBoundary, type Assessment } from '../assessment';
import type { ServiceContext } from '../context/service';
import type { Maybe } from '../maybe';
import { engineDefault, engineSwitch } from '../engine';
import { remark } from '../remarks/remark';
import { capabilities } from './capabilities';
import { reasonOf } from './kernel';
import { runtimeOf } from '../technology';
import { forbidsNewPrivileges, lastOption } from '../context/options';

/** Whom it runs as, what that user may do, and the filters before the kernel. */
export function* rightsAssessments(context: ServiceContext): Generator<Assessment> {
  if (context.technology === 'windows-container') {
    yield assessed(identity(context).boundary);
    return;
  }
  yield identity(context);
  yield capabilities(context);
  yield seccomp(context);
  yield lsm(context);
  yield noNewPrivileges(context);
  yield masks(context);
}

function identity({ identity: who, mapped, sandboxed }: ServiceContext): Assessment {
  const { at } = who;
  const image = who.image && knownImage(who.image)?.unprivileged;
  const step = image ? remark('step.user-image', { image }) : remark('step.user');
  switch (who.kind) {
    case 'own':
      return assessed(boundary('identity', 'own', remark('identity.own', { user: who.user }), { at }));
    case 'unknown': {
      const of = unknownBoundary('identity', who.why, at);
      return assessed(of, candidate(2, of, remark('step.user-known'), { certain: false }));
    }
    case 'drops': {
      const of = boundary('identity', 'filtered', remark('identity.drops'), { at });
      return assessed(of, candidate(2, of, step));
    }
    case 'root': {
      const filtered = sandboxed === true ? remark('identity.guest') : mapped === true ? remark('identity.mapped') : undefined;
      const of = filtered
        ? boundary('identity', 'filtered', filtered, { at })
        : boundary('identity', 'open', remark('identity.root'), { at });
      return assessed(of, candidate(2, of, step));
    }
  }
}

type Option = Service['securityOptions'][number];

/** The value of an option that is written; an unknown one can take the boundary away. */
function undecidedOption(id: 'seccomp' | 'lsm' | 'masks', option: Option): Assessment {
  const of = unknownBoundary(id, reasonOf(option.value ?? option.written.value), option.written.at);
  return assessed(of, candidate(1, of, remark('step.variable'), { certain: false }));
}

function openedBy(
  id: 'seccomp' | 'lsm' | 'masks',
  said: 'seccomp.open' | 'lsm.open' | 'lsm.label-open' | 'masks.open',
  option: Option,
  certain = true,
): Assessment {
  const of = boundary(id, 'open', remark(said), { at: option.written.at });
  const line = `${option.name}=${valueOf(option.value) ?? ''}`;
  return assessed(of, candidate(1, of, remark('step.remove', { line }), { certain }));
}

function seccomp(context: ServiceContext): Assessment {
  const { service, technology, privileged } = context;
  const { option, value } = lastOption(service, 'seccomp');
  const runtime = runtimeOf(service)?.at;
  if (technology === 'gvisor') return assessed(boundary('seccomp', 'filtered', remark('seccomp.gvisor'), { at: runtime }));
  if (technology === 'kata') return assessed(boundary('seccomp', 'own', remark('seccomp.guest'), { at: runtime }));
  if (option) {
    if (value === undefined) return undecidedOption('seccomp', option);
    if (value === 'unconfined') return openedBy('seccomp', 'seccomp.open', option);
    if (value !== 'builtin') return ownFilter(service, value, option.written.at);
    return assessed(boundary('seccomp', 'filtered', remark('seccomp.default'), { at: option.written.at }));
  }
  const byEngine = privileged === false ? engineDefault(service, 'seccomp-profile') : undefined;
  const profile = valueOf(byEngine?.value);
  if (byEngine === undefined || profile === 'builtin')
    return removedByPrivileged('seccomp', service, privileged, 'seccomp.open', 'seccomp.default');
  const { at } = byEngine;
  if (profile === undefined) {
    const of = unknownBoundary('seccomp', reasonOf(byEngine.value), at);
    return assessed(of, candidate(1, of, remark('step.variable'), { certain: false }));
  }
  if (profile !== 'unconfined') return assessed(boundary('seccomp', 'filtered', remark('seccomp.custom', { profile }), { at }));
  const of = boundary('seccomp', 'open', remark('seccomp.open'), { at });
  return assessed(of, candidate(1, of, remark('step.remove', { line: 'seccomp-profile' })));
}

/** Calls that a filter is there to refuse, since they load code into the kernel, mount, make namespaces or look into other processes. */
const refusedByDefault: readonly string[] = [
  'mount',
  'unshare',
  'setns',
  'bpf',
  'init_module',
  'finit_module',
  'kexec_load',
  'open_by_handle_at',
  'keyctl',
  'perf_event_open',
  'userfaultfd',
  'io_uring_setup',
];

/** A filter from a file; where the file was read, one that lets everything pass which it does not name is no better than what it names. */
function ownFilter({ project }: Service, path: string, at: Place): Assessment {
  const profile = project.seccompProfiles.get(path);
  const passed = profile?.allowsByDefault === true ? refusedByDefault.filter((call) => !profile.refused.has(call)) : [];
  if (passed.length === 0) return assessed(boundary('seccomp', 'filtered', remark('seccomp.custom', { profile: path }), { at }));
  const of = boundary('seccomp', 'open', remark('seccomp.weak', { profile: path, calls: passed.slice(0, 3) }), { at });
  return assessed(of, candidate(1, of, remark('step.filter', { profile: path })));
}

function lsm({ service, privileged }: ServiceContext): Assessment {
  const { option, value } = lastOption(service, 'apparmor');
  const label = [...service.securityOptions].reverse().find(({ name }) => name === 'label');
  if (option) {
    if (value === undefined) return undecidedOption('lsm', option);
    if (value === 'unconfined') return openedBy('lsm', 'lsm.open', option);
    return assessed(boundary('lsm', 'filtered', remark('lsm.custom', { profile: value }), { at: option.written.at }));
  }
  if (label && valueOf(label.value) === 'disable') return openedBy('lsm', 'lsm.label-open', label, false);
  if (label && valueOf(label.value) !== undefined) {
    return assessed(
      boundary('lsm', 'filtered', remark('lsm.custom', { profile: `label=${valueOf(label.value)}` }), { at: label.written.at }),
    );
  }
  const labelled = privileged === false && engineSwitch(service, 'selinux-enabled') === true;
  if (labelled) return assessed(boundary('lsm', 'filtered', remark('lsm.selinux'), { at: engineDefault(service, 'selinux-enabled')?.at }));
  return removedByPrivileged('lsm', service, privileged, 'lsm.open', 'lsm.default');
}

function masks({ service, privileged }: ServiceContext): Assessment {
  const { option, value } = lastOption(service, 'systempaths');
  if (option) {
    if (value === undefined) return undecidedOption('masks', option);
    if (value === 'unconfined') return openedBy('masks', 'masks.open', option);
  }
  return removedByPrivileged('masks', service, privileged, 'masks.open', 'masks.on');
}

/** A filter that is on by default and that `privileged` removes; what that means for the tier is said once, at the capabilities. */
function removedByPrivileged(
  id: 'seccomp' | 'lsm' | 'masks',
  service: Service,
  privileged: Maybe,
  open: 'seccomp.open' | 'lsm.open' | 'masks.open',
  on: 'seccomp.default' | 'lsm.default' | 'masks.on',
): Assessment {
  const flag = service.flag('privileged');
  if (privileged === undefined && flag) return assessed(unknownBoundary(id, reasonOf(flag.value), flag.at));
  return assessed(privileged === true ? boundary(id, 'open', remark(open), { at: flag?.at }) : boundary(id, 'filtered', remark(on)));
}

function noNewPrivileges({ service }: ServiceContext): Assessment {
  const { option } = lastOption(service, 'no-new-privileges');
  const byEngine = option === undefined ? engineDefault(service, 'no-new-privileges') : undefined;
  const at = option?.written.at ?? byEngine?.at;
  const on = forbidsNewPrivileges(service);
  const decides = option?.written.value ?? byEngine?.value;
  if (on === undefined && decides) {
    const of = unknownBoundary('no-new-privileges', reasonOf(decides), at);
    return assessed(of, candidate(2, of, remark('step.no-new-privileges'), { certain: false }));
  }
  if (on === true) return assessed(boundary('no-new-privileges', 'filtered', remark('no-new-privileges.on'), { at }));
  const of = boundary('no-new-privileges', 'open', remark('no-new-privileges.off'), { at });
  return assessed(of, candidate(2, of, remark('step.no-new-privileges')));
}
