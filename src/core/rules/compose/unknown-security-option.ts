import { foreignEngine, isSecurityOption, isSwitch, securityOptions } from '../../knowledge/security-options';
import { valueOf } from '../../model/certain';
import { nearest } from '../../text/nearest';
import { parseBoolean, parseGoBoolean } from '../../text/values';
import { removeWritten, replacePart } from '../../workspace/compose/edit';
import type { SecurityOption } from '../../workspace/workload';
import { defineRule } from '../rule';
import { offer } from './support/fixes';
import { separatorOf, shown } from './support/security-options';
import type text from './unknown-security-option.text';

/** A name that a variable or a template decides can be any. */
const undecided = /\$|\{\{|\{%|<%/;

/** Quotes or blanks around a value, which nobody takes off. */
const wrapped = /^(?:\s.*|.*\s|".*"|'.*')$/s;

const booleans: Readonly<Record<string, string>> = { true: 'true', false: 'false' };

/** The boolean that a value was most likely meant as. */
function booleanMeant(value: string): string | undefined {
  const bare = value.trim().replace(/^(["'])(.*)\1$/s, '$2');
  const on = parseGoBoolean(bare) ?? parseBoolean(bare);
  return on === undefined ? undefined : booleans[String(on)];
}

/** Replaces all behind the separator. */
function withValue({ name, written }: SecurityOption, value: string) {
  const { length } = valueOf(written.value) ?? '';
  return replacePart(written, name.length + 1, length, value);
}

export default defineRule<typeof text>({
  id: 'compose/unknown-security-option',
  on: 'service',
  since: '0.2.0',
  audience: 'everyone',
  steady: true,
  claims: ['docker-unknown-security-option-refused', 'compose-security-opt-needs-a-value', 'docker-masked-paths'],
  messages: {
    unknown: 'error',
    meant: 'error',
    foreign: 'information',
    bare: 'error',
    boolean: 'error',
    spelling: 'error',
    wrapped: 'error',
    colon: 'hint',
  },
  *check(service, { of, settings }) {
    // Podman reads other names, and some of these otherwise.
    if (settings.engine === 'podman-rootless') return;
    for (const option of of(service).service.securityOptions) {
      const { name, value, written } = option;
      const text = valueOf(written.value);
      if (text === undefined || undecided.test(name)) continue;
      const values = { service: service.name, option: shown(name) };
      const at = written.at;
      const remove = () => offer('remove', 'review', removeWritten(written));
      if (!isSecurityOption(name)) {
        const engine = foreignEngine(name);
        const meant = engine === undefined ? nearest(name.trim().toLowerCase(), securityOptions, 3) : undefined;
        if (engine !== undefined) yield { message: 'foreign', values: { ...values, engine }, at, fixes: remove() };
        else if (meant === undefined) yield { message: 'unknown', values, at, fixes: remove() };
        else {
          // Blanks around the separator would stay in the value.
          const behind = value === undefined ? name.length : text.length - text.slice(name.length + 1).trimStart().length;
          const start = value === undefined ? meant : `${meant}${separatorOf(option) ?? '='}`;
          const correct = offer('correct', 'review', replacePart(written, 0, behind, start)).map((fix) => ({
            ...fix,
            values: { meant },
          }));
          yield { message: 'meant', values: { ...values, meant }, at, fixes: [...correct, ...remove()] };
        }
        continue;
      }
      if (value === undefined) {
        if (name === 'no-new-privileges') continue;
        const on = name === 'writable-cgroups' ? offer('on', 'safe', replacePart(written, 0, text.length, `${name}=true`)) : [];
        yield { message: 'bare', values, at, fixes: [...on, ...remove()] };
        continue;
      }
      const known = valueOf(value) ?? '';
      const isColon = separatorOf(option) === ':';
      if (isSwitch(name)) {
        if (parseGoBoolean(known) !== undefined) continue;
        const meant = booleanMeant(known);
        const correct =
          meant === undefined ? [] : offer('boolean', 'safe', withValue(option, meant)).map((fix) => ({ ...fix, values: { meant } }));
        yield { message: 'boolean', values: { ...values, value: shown(known) }, at, fixes: [...correct, ...remove()] };
      } else if (name === 'systempaths') {
        if (known === 'unconfined' && !isColon) continue;
        const spelled = offer('spelling', 'review', replacePart(written, 0, text.length, 'systempaths=unconfined'));
        yield { message: 'spelling', values, at, fixes: [...spelled, ...remove()] };
      } else if (wrapped.test(known)) {
        const bare = known.trim().replace(/^(["'])(.*)\1$/s, '$2');
        yield {
          message: 'wrapped',
          values: { ...values, value: shown(known) },
          at,
          fixes: offer('unwrap', 'review', withValue(option, bare)),
        };
      } else if (isColon) {
        yield { message: 'colon', values, at, fixes: offer('equals', 'review', replacePart(written, name.length, name.length + 1, '=')) };
      }
    }
  },
});
