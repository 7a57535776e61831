// Draws media/icon.png, which the package needs, from media/icon.svg: node scripts/icon.mjs

import { readFile } from 'node:fs/promises';
import { openPage, withBrowser } from '../test/editor/host/browser.mjs';
import { ensureHost } from '../test/editor/host/install.mjs';

await withBrowser(await ensureHost(), async (browser) => {
  const size = { width: 128, height: 128 };
  const page = await openPage(browser, { size });
  await page.setContent(
    `<style>body { margin: 0; background: none } svg { display: block }</style>${await readFile('media/icon.svg', 'utf8')}`,
  );
  await page.screenshot({ path: 'media/icon.png', omitBackground: true });
});
