import { valueOf, type Certain } from '../../model/certain';
import { removeWritten } from '../../workspace/compose/edit';
import type { Service, Written } from '../../workspace/workload';
import { defineRule } from '../rule';
import { entitlementNamed, needsEntitlement, type Entitlement } from '../support/entitlements';
import { offer } from './support/fixes';
import type text from './build-elevated-entitlement.text';

const messages = { 'security.insecure': 'insecure', 'network.host': 'network', device: 'device' } as const;

export default defineRule<typeof text>({
  id: 'compose/build-elevated-entitlement',
  on: 'service',
  since: '0.2.0',
  audience: 'everyone',
  claims: [
    'compose-build-entitlements',
    'buildkit-insecure-entitlement',
    'docker-privileged-removes-filters',
    'dockerfile-run-network',
    'kvm-strong-isolation',
  ],
  messages: { insecure: 'warning', network: 'information', device: 'information', steps: 'information', unused: 'hint' },
  *check(service) {
    const { build, name } = service;
    if (build === undefined) return;
    const network = service.text('build.network');
    const isKnown = ['context', 'dockerfile', 'target'].every((key) => isSaid(service.text(`build.${key}`)?.value));
    for (const { entitlement, written, said } of asked(service)) {
      const at = written.item ? written.at : written.entry.origin;
      const isOfNetwork = entitlement === 'network.host' && network !== undefined;
      const needed =
        isOfNetwork || service.entry('build.additional_contexts') !== undefined ? undefined : needsEntitlement(build, entitlement);
      const fixes = offer('remove', needed === false ? 'safe' : 'review', removeWritten(written)).map((fix) => ({
        ...fix,
        values: { said },
      }));
      // A step that needs it is found in its Dockerfile, which says what it does.
      if (needed === false) yield { message: 'unused', values: { service: name, said }, at, fixes };
      else if (needed === undefined && isKnown && !isOfNetwork)
        yield { message: messages[entitlement], values: { service: name, said }, at, fixes };
    }
    if (network && valueOf(network.value) === 'host') {
      yield {
        message: 'steps',
        values: { service: name },
        at: network.entry.origin,
        fixes: offer('network', 'review', removeWritten(network)),
      };
    }
  },
});

/** Whether a value that says which steps are built leaves nothing open; the default does not. */
function isSaid(value: Certain<string> | undefined): boolean {
  return value === undefined || valueOf(value) !== undefined;
}

interface Asked {
  readonly entitlement: Entitlement;
  readonly written: Written<unknown>;
  /** As the file says it. */
  readonly said: string;
}

/** What the build asks for beyond a step's sandbox. */
function asked({ build }: Service): readonly Asked[] {
  const listed = (build?.entitlements ?? []).flatMap((written): Asked[] => {
    const said = valueOf(written.value);
    const entitlement = said === undefined ? undefined : entitlementNamed(said);
    return said === undefined || entitlement === undefined ? [] : [{ entitlement, written, said }];
  });
  const privileged = build?.privileged;
  if (privileged === undefined || valueOf(privileged.value) !== true) return listed;
  return [...listed, { entitlement: 'security.insecure', written: privileged, said: 'privileged' }];
}
