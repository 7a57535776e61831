/** The booleans that Compose takes, in any case; `undefined` for what it refuses as one. */
export function castBoolean(text: string): boolean | undefined {
  if (/^(true|y|yes|on)$/i.test(text)) return true;
  return /^(false|n|no|off)$/i.test(text) ? false : undefined;
}
