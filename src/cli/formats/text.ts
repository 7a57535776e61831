import { findingSentence, type Position } from '../../core/index';
import type { Session } from '../session';

/** What `check --format text` writes: a line per finding, as compilers write them. */
export function checkText({ workspace, texts, pathOf, rangeOf }: Session): string {
  const lines = workspace.files.flatMap((file) =>
    workspace.findings(file).map((finding) => {
      const place = placeOf(pathOf(file), rangeOf(file, finding.span).start);
      return `${place}: ${texts.interface.severity[finding.severity]} ${finding.rule} ${findingSentence(finding, texts)}`;
    }),
  );
  return lines.map((line) => `${printable(line)}\n`).join('');
}

/** `path:line:column`, both counted from one; the path alone where there is no place. */
export function placeOf(path: string, at: Position | undefined): string {
  return at === undefined ? path : `${path}:${at.line + 1}:${at.character + 1}`;
}

/** One line without what a terminal would obey or reorder: file names and values are foreign text. */
export function printable(line: string): string {
  return line.replace(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g, '\ufffd');
}
