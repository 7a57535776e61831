import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { valueOf } from '../src/core/model/certain';
import type { EffectiveNode, EffectiveScalar, Place } from '../src/core/workspace/effective';
import type { Project } from '../src/core/workspace/workload';
import { allConformanceCases, expectedOf, joinCase, newJoiner, rootOf, type ConformanceCase } from './support/conformance';
import { stepOf } from './support/thorough';

/** A value of a resolved project, at its path. */
interface Leaf {
  readonly path: string;
  readonly scalar: EffectiveScalar;
  /** Whether it took the place of an equal item before it, so that it is what it is by its text. */
  readonly displaces: boolean;
}

/** All values that come from a scalar, by path. What `include` says is not among them: it names what is read. */
function leavesOf(project: Project): ReadonlyMap<string, Leaf> {
  const leaves = new Map<string, Leaf>();
  const walk = (node: EffectiveNode | undefined, path: string, displaces: boolean): void => {
    if (node?.type === 'scalar') leaves.set(path, { path, scalar: node, displaces });
    else if (node?.type === 'sequence')
      node.items.forEach(({ value }, index) => walk(value, `${path}[${index}]`, value.replaced.length > 0));
    else for (const [key, { value }] of node?.entries ?? []) if (path !== '' || key !== 'include') walk(value, `${path}/${key}`, displaces);
  };
  walk(project.top, '', false);
  return leaves;
}

/**
 * Values whose text decides on more than themselves: what a project is called is filled in elsewhere, a subnet and a log driver decide what is
 * merged with what, hosts are left out where the same words are there already.
 */
const decides = /^\/name$|\/subnet$|\/logging\/driver$|\/extra_hosts\b/;

/**
 * Whether a change at its place should change a value and nothing that is written elsewhere. Not so where variables are filled in, where
 * the value is only implied by what is written, and where an item takes the place of another or gives way to one for what its text says.
 */
function isChangeable({ path, scalar, displaces }: Leaf, displaced: ReadonlySet<string>): boolean {
  if (scalar.raw.includes('$') || !scalar.node.value.endsWith(scalar.raw)) return false;
  return !displaces && !decides.test(path) && !displaced.has(placeOf(scalar.origin));
}

const placeOf = ({ file, span }: Place) => `${file} ${span.start}-${span.end}`;

/** The text with the last letter or digit of the stretch made another one; `undefined` where there is none. */
function changed(text: string, start: number, end: number): string | undefined {
  for (let i = end - 1; i >= start; i--) {
    const c = text[i] ?? '';
    if (!/[a-zA-Z0-9]/.test(c)) continue;
    const [one, other] = /[0-9]/.test(c) ? '74' : /[a-z]/.test(c) ? 'qj' : 'QJ';
    return text.slice(0, i) + (c === one ? other : one) + text.slice(i + 1);
  }
  return undefined;
}

/** Changes each value at the place it is said to be written, and says where something else changed, or nothing did. */
function wrongPlaces(fixture: ConformanceCase): { readonly wrong: readonly string[]; readonly tried: number } {
  const joiner = newJoiner();
  const before = joinCase(fixture, joiner);
  const leaves = leavesOf(rootOf(fixture, before));
  const places = new Map<string, Leaf[]>();
  for (const leaf of leaves.values()) {
    const place = placeOf(leaf.scalar.origin);
    places.set(place, [...(places.get(place) ?? []), leaf]);
  }
  const displaced = new Set([...leaves.values()].flatMap(({ scalar, displaces }) => (displaces ? scalar.replaced.map(placeOf) : [])));
  const wrong: string[] = [];
  let tried = 0;
  for (const [number, group] of [...places.values()].entries()) {
    const [leaf] = group;
    if (number % stepOf(3) !== 0 || leaf === undefined || !group.every((each) => isChangeable(each, displaced))) continue;
    const { file, span } = leaf.scalar.origin;
    const text = changed(fixture.files[file] ?? '', span.start, span.end);
    if (text === undefined) continue;
    tried++;
    const after = leavesOf(rootOf(fixture, joinCase({ ...fixture, files: { ...fixture.files, [file]: text } }, joiner)));
    const differing = [...new Set([...leaves.keys(), ...after.keys()])].filter((path) => {
      const [a, b] = [leaves.get(path)?.scalar, after.get(path)?.scalar];
      return a === undefined || b === undefined || valueOf(a.value) !== valueOf(b.value);
    });
    const expected = group.map(({ path }) => path);
    if (differing.sort().join() !== expected.sort().join())
      wrong.push(`${file} ${span.start}-${span.end}: changed ${differing.join(', ')}, not ${expected.join(', ')}`);
  }
  return { wrong, tried };
}

describe('the place where a value is written', () => {
  it('is where a change changes that value, and no other that is not written there too', () => {
    const wrong: string[] = [];
    let tried = 0;
    for (const fixture of allConformanceCases()) {
      if ('refused' in expectedOf(fixture)) continue;
      const result = wrongPlaces(fixture);
      tried += result.tried;
      wrong.push(...result.wrong.map((line) => `${fixture.name} ${line}`));
    }
    assert.deepEqual(wrong, []);
    assert.ok(tried > 500 / stepOf(3), `${tried} values tried`);
  });
});
