/** What can make a value unknowable from the text alone. */
export type Unknown = 'variable' | 'template' | 'image' | 'file' | 'engine';

/**
 * A value, or the reason why it is not known; `candidates` are all the values it can take, where they can be listed.
 * A rule fires only where every completion of what is unknown would make it fire.
 */
export type Certain<T> = { readonly known: T } | { readonly unknown: Unknown; readonly candidates?: readonly T[] };

export function known<T>(value: T): Certain<T> {
  return { known: value };
}

export function unknown<T>(reason: Unknown, candidates?: readonly T[]): Certain<T> {
  return candidates ? { unknown: reason, candidates } : { unknown: reason };
}

/** The value where it is known; `undefined` where it is not. */
export function valueOf<T>(certain: Certain<T> | undefined): T | undefined {
  return certain !== undefined && 'known' in certain ? certain.known : undefined;
}

/** Applies `f` to the value, keeping what is unknown unknown. */
export function mapCertain<T, U>(certain: Certain<T>, f: (value: T) => U): Certain<U> {
  if ('known' in certain) return known(f(certain.known));
  return certain.candidates ? unknown(certain.unknown, certain.candidates.map(f)) : unknown(certain.unknown);
}
