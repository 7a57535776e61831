/** What a message's placeholders are filled with. Lists are joined as the language joins them. */
export type Values = Readonly<Record<string, string | number | readonly string[]>>;

/** The placeholder names of a message, read off its type: `'{a} and {b}'` gives `'a' | 'b'`. */
export type PlaceholdersOf<T extends string> = T extends `${string}{${infer Name}}${infer Rest}`
  ? (Name extends `${string}${'{' | ' ' | '\n'}${string}` ? never : Name) | PlaceholdersOf<Rest>
  : never;

const placeholder = /\{([a-zA-Z][\w.-]*)\}/g;

/** The placeholder names of a message, in order of appearance. */
export function placeholdersIn(template: string): string[] {
  return [...template.matchAll(placeholder)].map((match) => match[1] ?? '');
}

/** Fills the placeholders; one without a value stays visible, so that a mistake is seen and not hidden. */
export function fill(template: string, values: Values, listSeparator = ', '): string {
  return template.replace(placeholder, (whole, name: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : value.join(listSeparator);
  });
}
