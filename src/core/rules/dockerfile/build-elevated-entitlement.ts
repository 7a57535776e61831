import { valueOf } from '../../model/certain';
import { sliceOf } from '../../text/span';
import { addItems, setPart, setServiceKey, together, type FileEdits } from '../../workspace/compose/edit';
import type { Service } from '../../workspace/workload';
import { defineRule } from '../rule';
import { entitlementOf, type Entitlement } from '../support/entitlements';
import type text from './build-elevated-entitlement.text';

export default defineRule<typeof text>({
  id: 'dockerfile/build-elevated-entitlement',
  on: 'instruction',
  since: '0.1.0',
  audience: 'everyone',
  claims: [
    'buildkit-insecure-entitlement',
    'buildkit-refuses-missing-entitlement',
    'compose-build-entitlements',
    'dockerfile-run-network',
    'docker-privileged-removes-filters',
    'kvm-strong-isolation',
  ],
  messages: { insecure: 'warning', network: 'information', device: 'information', missing: 'error' },
  *check({ file, instruction, within, builtBy }) {
    if (instruction.keyword !== 'RUN') return;
    for (const flag of instruction.flags) {
      const at = { file, span: flag.span };
      const entitlement = entitlementOf(flag);
      if (entitlement === undefined) continue;
      yield { message: found[entitlement], at };
      // Which devices a builder hands out unasked is its own affair.
      if (entitlement === 'device') continue;
      const refused =
        within === undefined ? builtBy.flatMap(({ builders }) => builders).filter((service) => lacks(service, entitlement)) : [];
      if (refused.length === 0) continue;
      const named = refused.slice(0, mostNamed);
      const names = named.map((service) => `\`${service.name}\``);
      // Compose passes on to the builder only the grant of insecure steps.
      const isGranted = entitlement === 'security.insecure' && refused.length === named.length;
      const grant = isGranted ? together(...refused.map((service) => granting(service, entitlement))) : undefined;
      yield {
        message: 'missing',
        values: { entitlement, services: refused.length === named.length ? names : [...names, '…'] },
        at,
        related: named.flatMap(({ name: service, build }) =>
          build ? [{ message: 'build' as const, values: { service }, at: build.entry.keyPlace }] : [],
        ),
        fixes: grant ? [{ title: 'grant', values: { entitlement }, safety: 'review', edits: grant }] : [],
      };
    }
  },
});

/** More services than these are neither named nor mended at once. */
const mostNamed = 8;

const found = { 'security.insecure': 'insecure', 'network.host': 'network', device: 'device' } as const;

/** Whether Compose surely asks for this build without the entitlement; a host network for the whole build brings `network.host` along. */
function lacks(service: Service, entitlement: Entitlement): boolean {
  const { build } = service;
  if (build === undefined || build.entitlements.some(({ value }) => (valueOf(value) ?? entitlement) === entitlement)) return false;
  const listed = service.entry('build.entitlements')?.value;
  if (listed?.type === 'sequence' && listed.items.length > build.entitlements.length) return false;
  if (entitlement === 'security.insecure') return build.privileged === undefined || valueOf(build.privileged.value) === false;
  const network = service.text('build.network');
  return network === undefined || (valueOf(network.value) ?? 'host') !== 'host';
}

function granting(service: Service, entitlement: Entitlement): FileEdits {
  const written = service.build?.entry.value;
  if (service.entry('build.entitlements') !== undefined) return addItems(service, 'build.entitlements', [entitlement]);
  if (written?.type === 'map')
    return setPart(written, 'entitlements', `- ${entitlement}`) ?? setPart(written, 'entitlements', `[${entitlement}]`);
  if (written?.type !== 'scalar') return undefined;
  return setServiceKey(service, 'build', `context: ${sliceOf(written.model.text, written.node.span)}\nentitlements:\n  - ${entitlement}`);
}
