/**
 * Whether the text may be a Compose file, so that parsing it is worth while: a `services` mapping or an `include` list at the
 * top level. Cheap and linear; `looksLikeCompose` of the parsed model says more.
 */
export function sniffCompose(text: string): boolean {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  if (isFlowRoot(text, start)) return text.includes('services') || text.includes('include');
  for (let line = start; line < text.length; line = lineAfter(text, line)) {
    const end = behindKey(text, line, 'services');
    if (end !== undefined && nextVisible(text, end) !== '-') return true;
    const include = behindKey(text, line, 'include');
    if (include !== undefined && /[-[*]/.test(nextVisible(text, include) ?? '')) return true;
  }
  return false;
}

function lineAfter(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end + 1;
}

/** Whether the first thing that is neither blank nor comment opens a flow mapping, as JSON does. */
function isFlowRoot(text: string, start: number): boolean {
  return nextVisible(text, start) === '{';
}

/** The offset behind the colon where the line begins with this key, bare or in quotes. */
function behindKey(text: string, line: number, key: string): number | undefined {
  const quote = text[line] === '"' || text[line] === "'" ? 1 : 0;
  if (!text.startsWith(key, line + quote)) return undefined;
  let i = line + quote + key.length;
  if (quote === 1 && text[i++] !== text[line]) return undefined;
  while (text[i] === ' ') i++;
  return text[i] === ':' && /^(?:\s|$)/.test(text.slice(i + 1, i + 2)) ? i + 1 : undefined;
}

/** The next character that is neither blank nor part of a comment. */
function nextVisible(text: string, from: number): string | undefined {
  for (let i = from; i < text.length; i++) {
    const c = text[i] ?? '';
    if (c === '#') i = lineAfter(text, i) - 1;
    else if (!/\s/.test(c)) return c;
  }
  return undefined;
}
