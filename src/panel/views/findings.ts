import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { renderCode } from '../markdown';
import type { PanelFinding, PanelGuide } from '../protocol';
import { goTo, type ViewContext } from './context';

/** The findings as cards, and above them what could not be read. */
export function findingsView({ findings, problems }: PanelGuide, revision: number, context: ViewContext): TemplateResult {
  const { words } = context;
  if (findings.length + problems.length === 0) return html`<p class="quiet">${words.noFindings}</p>`;
  return html`<ul class="cards">
    ${problems.map(
      ({ text, place }, index) =>
        html`<li class="card" data-severity="error">
          <p>${renderCode(text)}</p>
          <div class="actions">${goTo(context, place, `problem ${index}`)}</div>
        </li>`,
    )}
    ${repeat(
      findings,
      (finding, index) => keyOf(finding, index, findings),
      (finding, index) => card(finding, index, keyOf(finding, index, findings), revision, context),
    )}
  </ul>`;
}

/** The same finding has the same key in the next snapshot, though its line moved. */
function keyOf({ rule, text }: PanelFinding, index: number, findings: readonly PanelFinding[]): string {
  const before = findings.slice(0, index).filter((other) => other.rule === rule && other.text === text).length;
  return `${rule} ${text} ${before}`;
}

function card(finding: PanelFinding, index: number, key: string, revision: number, context: ViewContext): TemplateResult {
  const { words, send } = context;
  return html`<li class="card" data-severity=${finding.severity}>
    <h3><span class="severity">${words.severity[finding.severity]}</span> ${renderCode(finding.title)}</h3>
    <p>${renderCode(finding.text)}</p>
    ${finding.fixes.map(
      ({ title, safety }, fix) =>
        html`<p class="fix">
          <button
            data-key="${key} fix ${fix}"
            aria-label="${words.fix}: ${title.replaceAll('`', '')}"
            @click=${() => send({ type: 'fix', revision, finding: index, fix })}
          >
            ${words.fix}
          </button>
          <span>${renderCode(title)} <span class="quiet">(${safety})</span></span>
        </p>`,
    )}
    <div class="actions">
      ${goTo(context, finding.place, `${key} place`)}
      <button
        class="link"
        data-key="${key} explain"
        aria-label="${words.explain}: ${finding.rule}"
        @click=${() => send({ type: 'explain', rule: finding.rule })}
      >
        ${words.explain}
      </button>
      <code class="quiet">${finding.rule}</code>
    </div>
  </li>`;
}
