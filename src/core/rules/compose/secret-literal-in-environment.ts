import { secretFileVariable } from '../../knowledge/images/secret-files';
import { passwordIn, secretOf } from '../../knowledge/secret-names';
import { valueOf } from '../../model/certain';
import type { ServiceContext } from '../../profile/context/service';
import type { Service, ServiceEnvironmentFile, Written } from '../../workspace/workload';
import { defineRule, type Report } from '../rule';
import { isKnown, placeOfValue, provenanceOf, replaceValue, textOf } from './support/environment';
import { offer } from './support/fixes';
import { asSecretFile, secretFileFor } from './support/secret-file';
import type text from './secret-literal-in-environment.text';

type Reports = Iterable<Report<typeof text>>;

/** Names that one line still can list. */
const mostNames = 5;

export default defineRule<typeof text>({
  id: 'compose/secret-literal-in-environment',
  on: 'service',
  since: '0.2.0',
  audience: 'everyone',
  claims: [
    'docker-environment-can-leak',
    'docker-inspect-prints-environment',
    'compose-secret-is-a-file',
    'image-takes-secrets-from-files',
    'docker-weaker-isolation',
  ],
  messages: { literal: 'warning', embedded: 'warning', file: 'information', default: 'hint', placeholder: 'hint' },
  *check(service, { of }) {
    const own = service.pairs('environment');
    for (const [name, pair] of own) if (pair) yield* ofPair(of(service), name, pair);
    for (const file of service.environmentFiles) yield* ofFile(service, file, own);
  },
});

function* ofPair(context: ServiceContext, name: string, pair: Written<string>): Reports {
  const { service, reference } = context;
  const scalar = pair.entry.value;
  const value = scalar?.type === 'scalar' ? textOf(scalar) : undefined;
  if (value === undefined || scalar?.type !== 'scalar') return;
  const secret = passwordIn(value) ?? value;
  const kind = isKnown(secret) ? secretOf(name, value) : 'harmless';
  const from = provenanceOf(scalar, secret);
  if (kind === 'harmless' || from === 'variable') return;
  const values = { name, service: service.name };
  const at = placeOfValue(pair);
  if (from !== 'literal') {
    if (kind !== 'placeholder')
      yield { message: 'default', values: { ...values, variables: from.defaults.map((variable) => `\`${variable}\``) }, at };
    return;
  }
  const fileVariable = reference && secretFileVariable(reference, name);
  const fixes = [
    ...(fileVariable === undefined
      ? []
      : offer('file', 'review', asSecretFile(service, name, pair, fileVariable)).map((fix) => ({
          ...fix,
          values: { path: secretFileFor(name).path },
        }))),
    ...(/^[A-Za-z_]\w*$/.test(name) ? offer('variable', 'review', replaceValue(pair, `\${${name}:?}`)) : []),
  ];
  yield { message: kind === 'secret' ? 'literal' : kind, values, at, fixes };
}

/** The secrets of an env file that reach the service, at the line that names the file. */
function* ofFile(service: Service, { written, variables }: ServiceEnvironmentFile, own: ReadonlyMap<string, unknown>): Reports {
  const names: string[] = [];
  for (const [name, { value }] of variables ?? []) {
    const text = own.has(name) ? undefined : valueOf(value);
    const kind = text === undefined ? 'harmless' : secretOf(name, text);
    if (kind === 'secret' || kind === 'embedded') names.push(`\`${name}\``);
  }
  const path = valueOf(written.value);
  if (names.length === 0 || path === undefined) return;
  const listed = names.length > mostNames ? [...names.slice(0, mostNames), '…'] : names;
  yield { message: 'file', values: { service: service.name, path, names: listed }, at: written.at };
}
