/** What comes a second time, each with the first that has the same key, in the order given; things without a key stand alone. */
export function* repeated<T>(things: Iterable<T>, keyOf: (thing: T) => string | undefined): Generator<readonly [again: T, first: T]> {
  const seen = new Map<string, T>();
  for (const thing of things) {
    const key = keyOf(thing);
    if (key === undefined) continue;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, thing);
    else yield [thing, first];
  }
}
