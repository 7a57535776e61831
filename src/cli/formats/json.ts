import { findingSentence, fixTitle, problemSentence, relatedSentence, type Finding } from '../../core/index';
import type { Session } from '../session';

/** What `check --format json` writes. */
export function checkJson(session: Session): string {
  const { workspace, failures, texts, pathOf, rangeOf } = session;
  return print({
    version: 1,
    files: workspace.files.map((file) => ({
      path: pathOf(file),
      kind: workspace.kind(file),
      findings: workspace.findings(file).map((finding) => findingJson(finding, session)),
      problems: workspace
        .problems(file)
        .map(({ id, values, span }) => ({ text: problemSentence(id, values, texts), range: rangeOf(file, span) })),
    })),
    failures: failures.map(({ path, reason }) => ({ path, reason })),
  });
}

function findingJson(finding: Finding, { texts, pathOf, rangeOf }: Session) {
  return {
    rule: finding.rule,
    message: finding.message,
    severity: finding.severity,
    text: findingSentence(finding, texts),
    range: rangeOf(finding.file, finding.span),
    claims: finding.claims,
    related: finding.related.map(({ file, span }, index) => ({
      path: pathOf(file),
      range: rangeOf(file, span),
      text: relatedSentence(finding, index, texts),
    })),
    fixes: finding.fixes.map((fix) => ({
      title: fixTitle(finding, fix, texts),
      safety: fix.safety,
      edits: fix.edits.map(({ file, span, newText }) => ({ path: pathOf(file), range: rangeOf(file, span), newText })),
    })),
  };
}

/** Two-space JSON with a final line ending. */
export function print(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
