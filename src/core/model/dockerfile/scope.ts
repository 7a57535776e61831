import { unknown } from '../certain';
import type { Certain } from '../certain';
import type { Instruction } from './types';
import { expandVariables } from './variables';

/** Values given from outside, as `--build-arg` or Compose's `build.args` do; they replace the defaults of declared ARGs only. */
export type BuildArguments = ReadonlyMap<string, Certain<string>>;

const noArguments: BuildArguments = new Map();

/** What the builder itself sets: the platforms of the build and of its result. */
const automatic = [
  'TARGETPLATFORM',
  'TARGETOS',
  'TARGETARCH',
  'TARGETVARIANT',
  'BUILDPLATFORM',
  'BUILDOS',
  'BUILDARCH',
  'BUILDVARIANT',
  'TARGETSTAGE',
];

/** The variables that FROM lines see: the platforms and the ARGs before the first FROM, in order. */
export function globalScope(
  globalArguments: readonly Instruction[],
  buildArguments: BuildArguments = noArguments,
): Map<string, Certain<string>> {
  const scope = new Map<string, Certain<string>>(automatic.map((name) => [name, unknown('engine')]));
  for (const instruction of globalArguments) declare(instruction, scope, scope, buildArguments);
  return scope;
}

/** An image reference with its variables replaced; unknown while nothing is written. */
export function expandImage(image: string, scope: ReadonlyMap<string, Certain<string>>): Certain<string> {
  return image === '' ? unknown('variable') : expandVariables(image, (name) => scope.get(name));
}

/** The variables that the given instructions of one stage leave behind, on top of `scope`. */
export function addToScope(
  instructions: Iterable<Instruction>,
  scope: Map<string, Certain<string>>,
  globals: ReadonlyMap<string, Certain<string>>,
  buildArguments: BuildArguments,
): void {
  for (const instruction of instructions) {
    if (instruction.keyword === 'ARG') declare(instruction, scope, globals, buildArguments);
    if (instruction.keyword !== 'ENV') continue;
    // All pairs of one ENV see the variables as they were before it.
    const values = instruction.pairs.map(({ value }) => expandVariables(value?.text ?? '', (name) => scope.get(name)));
    instruction.pairs.forEach(({ name }, index) => scope.set(name.text, values[index] ?? unknown('variable')));
  }
}

/** An ARG takes what is given from outside, else its default, else what a global ARG of that name holds. */
function declare(
  { pairs }: Instruction,
  scope: Map<string, Certain<string>>,
  globals: ReadonlyMap<string, Certain<string>>,
  buildArguments: BuildArguments,
): void {
  for (const { name, value } of pairs) {
    const given = buildArguments.get(name.text);
    const fallback = value === undefined ? (globals.get(name.text) ?? unknown('variable')) : undefined;
    scope.set(name.text, given ?? fallback ?? expandVariables(value?.text ?? '', (other) => scope.get(other)));
  }
}
