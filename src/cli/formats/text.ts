import { findingSentence, problemSentence, type Span, type Texts, type Uri, type Workspace } from '../../core/index';
import { rangeOf } from './json';

/** What `check --format text` prints: a line per finding, as compilers write them. */
export function checkText(workspace: Workspace, files: readonly Uri[], texts: Texts): string {
  const lines = files.flatMap((path) => {
    const at = (span: Span) => {
      const { line, character } = rangeOf(workspace, path, span).start;
      return `${path}:${line + 1}:${character + 1}`;
    };
    return [
      ...workspace.problems(path).map(({ id, values, span }) => `${at(span)} ${problemSentence(id, values, texts)}`),
      ...workspace.findings(path).map((finding) => `${at(finding.span)} ${texts.interface.severity[finding.severity]} ${finding.rule} ${findingSentence(finding, texts)}`),
    ];
  });
  return lines.map((line) => `${line}\n`).join('');
}
