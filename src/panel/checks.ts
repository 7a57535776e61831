/** Tells whether a value that came from outside has a type. */
export type Check<T> = (value: unknown) => value is T;

/** The type that a check tells. */
export type Checked<C> = C extends Check<infer T> ? T : never;

export const text: Check<string> = (value) => typeof value === 'string';

/** A line, column, index or revision. */
export const count: Check<number> = (value): value is number => Number.isInteger(value) && (value as number) >= 0;

export function literal<const T extends string>(...choices: readonly T[]): Check<T> {
  return (value): value is T => (choices as readonly unknown[]).includes(value);
}

/** A value that may be missing; messages lose properties that are `undefined`. */
export function optional<T>(check: Check<T>): Check<T | undefined> {
  return (value): value is T | undefined => value === undefined || check(value);
}

export function list<T>(check: Check<T>): Check<readonly T[]> {
  return (value): value is readonly T[] => Array.isArray(value) && value.every(check);
}

/** An object with these properties; others are not looked at. */
export function record<S extends Readonly<Record<string, Check<unknown>>>>(shape: S): Check<{ readonly [K in keyof S]: Checked<S[K]> }> {
  return (value): value is { readonly [K in keyof S]: Checked<S[K]> } =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(shape).every(([name, check]) => check((value as Record<string, unknown>)[name]));
}

/** One of several types. */
export function either<const C extends readonly Check<unknown>[]>(...checks: C): Check<Checked<C[number]>> {
  return (value): value is Checked<C[number]> => checks.some((check) => check(value));
}
