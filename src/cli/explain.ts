import { explainAt, rulePage, rules, type HoverText, type Texts, type Uri } from '../core/index';
import { print } from './formats/json';
import { printable } from './formats/text';
import { UsageError, type Options } from './options';
import { toUri } from './paths';
import type { Session } from './session';

/** Writes the page of a rule. @throws UsageError for an id that no rule has. */
export function explainRule({ paths: [id, ...others], format }: Options, texts: Texts): void {
  if (id === undefined || others.length > 0) throw new UsageError('explain takes the id of one rule, or one file with --at LINE:COLUMN');
  const rule = rules.find((candidate) => candidate.id === id);
  if (rule === undefined) throw new UsageError(`there is no rule ${id}; a place in a file is named with --at LINE:COLUMN`);
  if (format !== 'markdown') throw new UsageError('the page of a rule is written as markdown only');
  process.stdout.write(rulePage(rule, texts));
}

/** Writes what a hover at `--at LINE:COLUMN` would show. @throws UsageError for a place that cannot be understood. */
export function explainPlace(session: Session, { paths: [path = '', ...others], at, format }: Options): void {
  const match = /^([1-9]\d*):([1-9]\d*)$/.exec(at ?? '');
  if (!match) throw new UsageError('--at takes LINE:COLUMN, both counted from one');
  const file = toUri(path);
  if (others.length > 0 || session.targets.some((target) => target !== file)) throw new UsageError('explain takes one file');
  const said = saidAt(session, file, Number(match[1]) - 1, Number(match[2]) - 1);
  if (format === 'json') process.stdout.write(explainJson(session, file, said));
  else if (said) process.stdout.write(`${said.markdown.split('\n').map(printable).join('\n')}\n`);
}

/** `undefined` where nothing is to be said, and for a place that the text does not have. */
function saidAt({ workspace, texts }: Session, file: Uri, line: number, character: number): HoverText | undefined {
  const lines = workspace.model(file)?.lines;
  if (lines === undefined || line >= lines.lineCount || character > lines.lineText(line).length) return undefined;
  return explainAt(workspace, file, lines.offsetOf({ line, character }), texts);
}

function explainJson({ rangeOf }: Session, file: Uri, said: HoverText | undefined): string {
  const { topic = null, markdown = '', claims = [] } = said ?? {};
  return print({ version: 1, topic, range: said ? rangeOf(file, said.span) : null, markdown, claims });
}
