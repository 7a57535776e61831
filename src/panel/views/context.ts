import { html, type TemplateResult } from 'lit';
import type { MessageToExtension, PanelPlace, PanelWords } from '../protocol';

/** What every view needs beside its own part of the snapshot. */
export interface ViewContext {
  readonly words: PanelWords;
  /** What joins the items of a list. */
  readonly separator: string;
  send(message: MessageToExtension): void;
}

/** A button that reveals the place; `key` keeps the focus on it from one snapshot to the next. */
export function goTo({ words, send }: ViewContext, place: PanelPlace, key: string): TemplateResult {
  const line = place.range.start.line + 1;
  return html`<button class="link" data-key=${key} title=${nameOf(place.file)} @click=${() => send({ type: 'reveal', place })}>
    ${words.goTo.replace('{line}', String(line))}
  </button>`;
}

/** The same, as short as `compose.yaml:12`, behind a sentence that says what is there. */
export function shortGoTo({ words, send }: ViewContext, place: PanelPlace, key: string): TemplateResult {
  const line = place.range.start.line + 1;
  const name = nameOf(place.file);
  const label = `${name}: ${words.goTo.replace('{line}', String(line))}`;
  return html`<button class="link place" data-key=${key} aria-label=${label} title=${label} @click=${() => send({ type: 'reveal', place })}>
    ${name}:${line}
  </button>`;
}

function nameOf(uri: string): string {
  const last = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

/** A part of the guide under its heading, which can get the focus when a control in that part went away. */
export function section(id: string, title: string, body: unknown): TemplateResult {
  return html`<section aria-labelledby=${id}>
    <h2 id=${id} tabindex="-1">${title}</h2>
    ${body}
  </section>`;
}
