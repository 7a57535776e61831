import type { Token } from '../../text/span';
import type { LogicalLine } from './logical';

/** The strings of a JSON array, each with the span of its text inside the quotes; `undefined` where the text is no array of strings. */
export function readJsonArray(line: LogicalLine, from: number, to: number): readonly Token[] | undefined {
  if (line.text[from] !== '[') return undefined;
  const values = parseStrings(line.text.slice(from, to));
  if (values === undefined) return undefined;
  let position = from;
  return values.map((text) => {
    const start = line.text.indexOf('"', position) + 1;
    let end = start;
    while (line.text[end] !== '"') end += line.text[end] === '\\' ? 2 : 1;
    position = end + 1;
    return { text, span: line.spanOf(start, end) };
  });
}

function parseStrings(text: string): readonly string[] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The words as the JSON form writes them: `["nginx", "-g", "daemon off;"]`. */
export function jsonForm(words: readonly string[]): string {
  return `[${words.map((word) => JSON.stringify(word)).join(', ')}]`;
}
