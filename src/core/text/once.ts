/** A function that computes its value at the first call and remembers it. */
export function once<T>(compute: () => T): () => T {
  let box: { readonly value: T } | undefined;
  return () => (box ??= { value: compute() }).value;
}

/** A function that computes its value at the first call with each key and remembers it. */
export function oncePer<K, V>(compute: (key: K) => V): (key: K) => V {
  const known = new Map<K, { readonly value: V }>();
  return (key) => {
    const box = known.get(key) ?? { value: compute(key) };
    known.set(key, box);
    return box.value;
  };
}
