import { explainAt, rulePage, rules, type Texts, type Uri, type Workspace } from '../core/index';
import { print, rangeOf } from './formats/json';
import { oneOf, UsageError, type Options } from './options';

/** Prints the page of a rule. @throws UsageError for an id that no rule has. */
export function explainRule(id: string, texts: Texts): number {
  const rule = rules.find((candidate) => candidate.id === id);
  if (rule === undefined) throw new UsageError(`there is no rule ${id}`);
  process.stdout.write(rulePage(rule, texts));
  return 0;
}

/** Prints what a hover at `--at LINE:COLUMN` (both from one) would show. @throws UsageError for a place that cannot be read. */
export function explainPlace(workspace: Workspace, file: Uri, options: Options, texts: Texts): number {
  const format = oneOf('format', options.format, ['markdown', 'json'] as const) ?? 'markdown';
  const match = /^([1-9]\d*):([1-9]\d*)$/.exec(options.at ?? '');
  if (!match) throw new UsageError('--at takes LINE:COLUMN, both counted from one');
  const lines = workspace.model(file)?.lines;
  const offset = lines?.offsetOf({ line: Number(match[1]) - 1, character: Number(match[2]) - 1 });
  const hover = offset === undefined ? undefined : explainAt(workspace, file, offset, texts);
  if (format === 'json') {
    const nothing = { topic: null, range: null, markdown: '', claims: [] };
    const said = hover && { topic: hover.topic, range: rangeOf(workspace, file, hover.span), markdown: hover.markdown, claims: hover.claims };
    process.stdout.write(print({ version: 1, ...(said ?? nothing) }));
  } else if (hover) process.stdout.write(`${hover.markdown}\n`);
  return 0;
}
