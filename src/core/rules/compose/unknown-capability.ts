import { capabilityMeant, capabilityTier } from '../../knowledge/capabilities';
import { addItems, removeWritten, replacePart, together, type FileEdits } from '../../workspace/compose/edit';
import type { Service } from '../../workspace/workload';
import { defineRule } from '../rule';
import { capabilityLines, type CapabilityLine } from './support/capabilities';
import { offer } from './support/fixes';
import type text from './unknown-capability.text';

/** The names of a line that holds several, as `docker run` is often taken to accept; nothing where one of them is unknown too. */
function severalIn(text: string): readonly string[] {
  const names = text.split(/[\s,;|]+/).filter((name) => name !== '');
  return names.length > 1 && names.length <= 50 && names.every((name) => capabilityTier(name) !== undefined) ? names : [];
}

function apart(service: Service, key: string, { written, text }: CapabilityLine, [first = '', ...others]: readonly string[]): FileEdits {
  return together(replacePart(written, 0, text.length, first), addItems(service, key, others));
}

export default defineRule<typeof text>({
  id: 'compose/unknown-capability',
  on: 'service',
  since: '0.2.0',
  audience: 'everyone',
  steady: true,
  claims: ['docker-unknown-capability-refused', 'linux-capabilities-divide-root'],
  messages: { unknown: 'error', meant: 'error', several: 'error' },
  *check(service, { of }) {
    const context = of(service);
    for (const key of ['cap_add', 'cap_drop'] as const) {
      for (const line of capabilityLines(context, key)) {
        const { name, tier, text, written } = line;
        if (name === 'ALL' || tier !== undefined) continue;
        const several = severalIn(text);
        const values = { service: service.name, capability: text, list: key };
        const at = written.at;
        const remove = offer('remove', 'review', removeWritten(written)).map((fix) => ({ ...fix, values: { capability: text } }));
        const meant = several.length > 0 ? undefined : capabilityMeant(text);
        if (several.length > 0) {
          yield { message: 'several', values, at, fixes: [...offer('apart', 'review', apart(service, key, line, several)), ...remove] };
        } else if (meant !== undefined) {
          // To add all of them is nothing to propose.
          const correct = meant === 'ALL' && key === 'cap_add' ? undefined : replacePart(written, 0, text.length, meant);
          const fix = offer('correct', 'review', correct).map((one) => ({ ...one, values: { meant } }));
          yield { message: 'meant', values: { ...values, meant }, at, fixes: [...fix, ...remove] };
        } else yield { message: 'unknown', values, at, fixes: remove };
      }
    }
  },
});
