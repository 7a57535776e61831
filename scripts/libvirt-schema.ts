import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { automatonOf, stateAt, type State } from './relaxng/automaton';
import { Contents } from './relaxng/content';
import { readGrammar } from './relaxng/grammar';
import { tableOf, type Verdicts } from './relaxng/table';

/** Where libvirt was seen to refuse what its schemas do not list. */
const answers = 'scripts/libvirt-verdicts.txt';

const target = 'src/core/knowledge/libvirt/schema-table.ts';

/**
 * Writes what libvirt's schemas know of a domain: `node scripts/run.mjs libvirt-schema 9.0=FOLDER 11.3=FOLDER …`, the oldest version first.
 * A folder holds `domain.rng` and what it includes, as `/usr/share/libvirt/schemas` does.
 */
export function main(options: readonly string[]): number {
  const versions = options.map((option) => option.slice(0, option.indexOf('=')));
  if (versions.length === 0 || !versions.every((version) => /^\d+\.\d+$/.test(version))) {
    console.error('usage: node scripts/run.mjs libvirt-schema VERSION=FOLDER…');
    return 2;
  }
  const grammars = options.map((option) => {
    const folder = option.slice(option.indexOf('=') + 1);
    return new Contents(readGrammar('domain.rng', (name) => readFileSync(join(folder, name), 'utf8')));
  });
  const states = automatonOf(grammars, 'domain');
  const table = tableOf(versions, states, verdictsOf(states, readFileSync(answers, 'utf8')));
  writeFileSync(target, moduleOf(versions, table));
  return 0;
}

/** Reads `PATH@ATTRIBUTE WORD…` and `PATH WORD…`, values with the words that libvirt takes beside the listed ones, and `PATH/`, children. */
export function verdictsOf(states: readonly State[], text: string): Verdicts {
  const values = new Map<State, Map<string, readonly string[]>>();
  const children = new Set<State>();
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const [place = '', ...taken] = line.split(' ');
    const [path = '', attribute = ''] = place.split('@');
    const state = stateAt(states, path.replace(/\/$/, '').split('/').slice(1));
    if (state === undefined) throw new Error(`no schema has ${place}`);
    if (path.endsWith('/')) children.add(state);
    else values.set(state, (values.get(state) ?? new Map<string, readonly string[]>()).set(attribute, taken));
  }
  return { values: (state, attribute) => values.get(state)?.get(attribute ?? ''), children: (state) => children.has(state) };
}

function moduleOf(versions: readonly string[], table: string): string {
  return [
    '// Written by `node scripts/run.mjs libvirt-schema`.',
    '',
    '/**',
    ' * The names of elements, attributes and values that the RelaxNG schemas of libvirt (domain.rng and what it includes) list,',
    ` * versions ${versions.join(', ')}. Names only, as facts; libvirt and its schemas are under LGPL-2.1-or-later, libvirt.org.`,
    ' * `scripts/relaxng/table.ts` says how it is written, `schema.ts` reads it.',
    ' */',
    'export const schemaTable = `' + table + '`;',
    '',
  ].join('\n');
}
