import { findingSentence, fixTitle, problemSentence, relatedSentence, LineIndex, type Finding, type Range, type Span, type Texts, type Uri, type Workspace } from '../../core/index';
import type { Failure } from '../files';

/** A span as zero-based lines and UTF-16 characters, end exclusive. */
export function rangeOf(workspace: Workspace, file: Uri, span: Span, text?: string): Range {
  return (workspace.model(file)?.lines ?? new LineIndex(text ?? '')).rangeOf(span);
}

/** What `check --format json` prints. */
export function checkJson(workspace: Workspace, files: readonly Uri[], failures: readonly Failure[], texts: Texts): string {
  const range = (file: Uri, span: Span) => rangeOf(workspace, file, span);
  return print({
    version: 1,
    files: files.map((path) => ({
      path,
      kind: workspace.kind(path),
      findings: workspace.findings(path).map((finding) => findingJson(finding, range, texts)),
      problems: workspace.problems(path).map(({ id, values, span }) => ({ text: problemSentence(id, values, texts), range: range(path, span) })),
    })),
    failures,
  });
}

function findingJson(finding: Finding, range: (file: Uri, span: Span) => Range, texts: Texts) {
  return {
    rule: finding.rule,
    message: finding.message,
    severity: finding.severity,
    text: findingSentence(finding, texts),
    range: range(finding.file, finding.span),
    claims: finding.claims,
    related: finding.related.map(({ file, span }, index) => ({ path: file, range: range(file, span), text: relatedSentence(finding, index, texts) })),
    fixes: finding.fixes.map((fix) => ({
      title: fixTitle(finding, fix, texts),
      safety: fix.safety,
      edits: fix.edits.map(({ file, span, newText }) => ({ path: file, range: range(file, span), newText })),
    })),
  };
}

/** Two-space JSON with a final line ending. */
export function print(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
