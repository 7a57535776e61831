import { render } from 'lit';
import { keepingFocus } from './focus';
import { isSnapshot, type MessageToExtension } from './protocol';
import { guideView } from './views/guide';

/** What VS Code gives to the page of a web view. */
declare function acquireVsCodeApi(): { postMessage(message: MessageToExtension): void };

const { postMessage: send } = acquireVsCodeApi();
const root = document.getElementById('guide');
const status = document.getElementById('status');

window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (root === null || status === null || !isSnapshot(data)) return;
  document.documentElement.lang = data.language;
  keepingFocus(root, () => render(guideView(data, send), root));
  // A live region speaks when its text changes, hence once for each workload that the cursor enters.
  const said = data.guide?.workload ? [data.guide.workload.name, data.guide.workload.tier?.name ?? ''].join(' ').trim() : '';
  if (status.textContent !== said) status.textContent = said;
});

send({ type: 'ready' });
