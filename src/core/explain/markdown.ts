const longest = 60;

/** Text from a file as inline code, whatever backquotes it holds; long text is cut. */
export function codeSpan(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const cut = line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
  const runs = cut.match(/`+/g)?.map((run) => run.length) ?? [];
  const fence = '`'.repeat(1 + Math.max(0, ...runs));
  const pad = cut.startsWith('`') || cut.endsWith('`') ? ' ' : '';
  return cut === '' ? '' : `${fence}${pad}${cut}${pad}${fence}`;
}
