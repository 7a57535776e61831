import { known, unknown, valueOf, type Certain } from '../../../model/certain';
import { readEnvironmentFile, readRawEnvironmentFile, type EnvironmentValue } from '../../../model/compose/environment-file';
import { interpolate, piecesOf, type VariableLookup } from '../../../model/compose/interpolation';
import type { Problem } from '../../../model/document';
import type { Span } from '../../../text/span';

/** A variable that an env file sets. */
export interface EnvironmentVariable {
  /** Unknown where it hangs on a variable that the file does not set. */
  readonly value: Certain<string>;
  /** Where its name stands. */
  readonly at: Span;
}

/** What an env file sets, the last statement of each name counting, and where Compose gives it up. */
export interface Environment {
  readonly variables: ReadonlyMap<string, EnvironmentVariable>;
  readonly problems: readonly Problem[];
}

/** Nothing that anyone knows: the shell may set it. */
const nothing: VariableLookup = () => undefined;

/**
 * Reads a `.env` file or one that `env_file` names. What is set `around` it goes before what the file sets itself, and that before what
 * was set `below`, by the files that were named before it.
 */
export function readEnvironment(
  text: string,
  around: VariableLookup = nothing,
  below: VariableLookup = nothing,
  format?: 'raw',
): Environment {
  const { statements, problem } = format === 'raw' ? readRawEnvironmentFile(text) : readEnvironmentFile(text);
  const variables = new Map<string, EnvironmentVariable>();
  const lookup: VariableLookup = (name) => {
    const own = variables.get(name);
    return around(name) ?? (own ? valueOf(own.value) : below(name));
  };
  let refused: Problem | undefined;
  for (const { name, value } of statements) {
    if (value && isRefused(value)) refused ??= { id: 'environment-variable', span: value.span, values: { found: value.text } };
    variables.set(name.text, { value: value ? valueIn(value, lookup) : inherited(name.text, lookup), at: name.span });
  }
  const problems = [problem, refused].filter((found) => found !== undefined);
  // Compose stops at the first of them.
  return { variables, problems: problems.sort((a, b) => a.span.start - b.span.start).slice(0, 1) };
}

function valueIn({ text, expands }: EnvironmentValue, lookup: VariableLookup): Certain<string> {
  return expands ? interpolate(text, lookup) : known(text);
}

function inherited(name: string, lookup: VariableLookup): Certain<string> {
  const value = lookup(name);
  return value === undefined ? unknown('variable') : known(value);
}

function isRefused({ text, expands }: EnvironmentValue): boolean {
  return expands && text.includes('$') && piecesOf(text, nothing) === undefined;
}
