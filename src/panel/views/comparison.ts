import { html, nothing, type TemplateResult } from 'lit';
import { renderCode } from '../markdown';
import type { PanelComparison } from '../protocol';
import type { ViewContext } from './context';

/** What the documents say of each technology in the dimension at hand and what holds today, then what other sources add to the line. */
export function comparisonView({ rows, further }: PanelComparison, context: ViewContext): TemplateResult {
  return html`${statements(rows, context)}
  ${
    further.length > 0
      ? html`<h3>${context.words.further}</h3>
          ${statements(further, context)}`
      : nothing
  }`;
}

function statements(rows: PanelComparison['rows'], { words, separator }: ViewContext): TemplateResult {
  return html`<ul class="claims">
    ${rows.map(
      ({ technologies, says, today, source }) =>
        html`<li>
          <p><strong>${technologies.join(separator)}</strong> ${renderCode(says)}</p>
          ${today ? html`<p><span class="label">${words.today}</span> ${renderCode(today)}</p>` : nothing}
          <p class="quiet"><cite>${source}</cite></p>
        </li>`,
    )}
  </ul>`;
}
