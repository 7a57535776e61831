import { html, type TemplateResult } from 'lit';
import { renderCode } from '../markdown';
import type { PanelBoundary, PanelWords } from '../protocol';
import { shortGoTo, type ViewContext } from './context';

/** What stands between the workload and its host, one boundary a row, with the line that decides it. */
export function boundariesView(boundaries: readonly PanelBoundary[], context: ViewContext): TemplateResult {
  return html`<table class="boundaries">
    <tbody>
      ${boundaries.map((boundary) => row(boundary, context))}
    </tbody>
  </table>`;
}

function row(boundary: PanelBoundary, context: ViewContext): TemplateResult {
  const { id, name, state, stateName, sentence, decidedBy } = boundary;
  return html`<tr>
    <th scope="row">${name}</th>
    <td>
      <span class="state" data-state=${state}>${stateName}</span>
      ${decidedBy ? shortGoTo(context, decidedBy, `boundary ${id}`) : byDefault(context.words)}
      <p class="quiet">${renderCode(sentence)}</p>
    </td>
  </tr>`;
}

function byDefault({ defaultDecides }: PanelWords): TemplateResult {
  return html`<span class="quiet">${defaultDecides}</span>`;
}
