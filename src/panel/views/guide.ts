import { html, nothing, type TemplateResult } from 'lit';
import { renderMarkdown } from '../markdown';
import type { MessageToExtension, Snapshot } from '../protocol';
import { boundariesView } from './boundaries';
import { comparisonView } from './comparison';
import { section, type ViewContext } from './context';
import { findingsView } from './findings';
import { stepsView, workloadView } from './workload';

/** The whole page for one snapshot. */
export function guideView(snapshot: Snapshot, send: (message: MessageToExtension) => void): TemplateResult {
  const { guide, language, revision, words } = snapshot;
  if (guide === undefined) return html`<main><p class="empty">${words.empty}</p></main>`;
  const { comparison, construct, notes, workload } = guide;
  const context: ViewContext = { words, separator: language.startsWith('zh') ? '、' : ', ', send };
  return html`<main>
    ${workload ? workloadView(workload, context) : nothing} ${notes.map((note) => html`<p class="note">${note}</p>`)}
    ${construct ? section('choice', words.choice, html`<div class="construct">${renderMarkdown(construct.markdown)}</div>`) : nothing}
    ${section('findings', words.findings, findingsView(guide, revision, context))}
    ${workload && workload.boundaries.length > 0 ? section('boundaries', words.boundaries, boundariesView(workload.boundaries, context)) : nothing}
    ${workload && workload.steps.length > 0 ? section('steps', words.steps, stepsView(workload.steps, context)) : nothing}
    ${comparison ? section('comparison', words.comparison.replace('{dimension}', comparison.title), comparisonView(comparison, context)) : nothing}
  </main>`;
}
