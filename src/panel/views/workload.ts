import { html, nothing, type TemplateResult } from 'lit';
import { renderCode } from '../markdown';
import type { PanelWorkload } from '../protocol';
import { shortGoTo, type ViewContext } from './context';

/** What the workload is, and how far an attacker inside it is from the host. */
export function workloadView(workload: PanelWorkload, context: ViewContext): TemplateResult {
  const { words } = context;
  const { tier, reach, podSecurity } = workload;
  return html`<header>
    <h1 id="workload" tabindex="-1">${workload.name}</h1>
    <p class="quiet">${[workload.kind, workload.technology].filter((part) => part !== '').join(' · ')}</p>
    ${
      tier
        ? html`<p><span class="badge">${tier.name}</span></p>
            <p>${renderCode(tier.meaning)}</p>
            ${tier.because.length > 0 ? reasons(words.because, tier.because, 'because', context) : nothing}`
        : html`<p class="quiet">${words.noTier}</p>`
    }
    <dl class="facts">
      <div>
        <dt>${words.reach}</dt>
        <dd>${reach}</dd>
      </div>
      ${
        podSecurity
          ? html`<div>
              <dt>${words.podSecurity}</dt>
              <dd>${podSecurity}</dd>
            </div>`
          : nothing
      }
    </dl>
  </header>`;
}

/** What would lead one tier up. */
export function stepsView(steps: PanelWorkload['steps'], context: ViewContext): TemplateResult {
  return remarks(steps, 'step', context);
}

function reasons(label: string, because: PanelWorkload['steps'], key: string, context: ViewContext): TemplateResult {
  return html`<p class="label" id=${key}>${label}</p>
    ${remarks(because, key, context)}`;
}

function remarks(list: PanelWorkload['steps'], key: string, context: ViewContext): TemplateResult {
  return html`<ul>
    ${list.map(({ text, place }, index) => html`<li>${renderCode(text)} ${place ? shortGoTo(context, place, `${key} ${index}`) : nothing}</li>`)}
  </ul>`;
}
