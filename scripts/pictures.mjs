import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { withWorkbench } from './screenshot.mjs';

/** Makes the README's pictures in the real host: `npm run pictures`. */
const root = fileURLToPath(new URL('..', import.meta.url));
const folder = `${root}docs/pictures/`;
mkdirSync(folder, { recursive: true });
const session = { extensionPath: `${root}out/package`, workspace: `${root}samples`, size: { width: 1180, height: 720 }, scale: 2 };

async function hover(theme, locale, word, name) {
  await withWorkbench(
    { ...session, theme, settings: { 'virtlens.locale': locale, 'virtlens.diagnostics': false } },
    async (page, workbench) => {
      await workbench.openFile('containers/compose.yaml');
      await workbench.gotoLine(36, 17);
      const shown = await workbench.showHover(word);
      await workbench.screenshot(`${folder}${name}.png`, {
        clip: await workbench.around([shown, page.locator('.view-line', { hasText: 'privileged' }).first()], 24),
      });
    },
  );
}

await hover('light', 'en', 'Privileged mode', 'hover');
await hover('light', 'zh-cn', '特权模式', 'hover-zh-cn');

await withWorkbench({ ...session, theme: 'light' }, async (page, workbench) => {
  await workbench.openFile('machines/database.xml');
  await page.locator('.cdr.squiggly-warning').first().waitFor();
  await workbench.gotoLine(18, 50);
  const menu = page.locator('.action-widget').first();
  // The bulb shows before all its actions are there; asked too early, the menu does not open.
  for (let tries = 0; tries < 10 && !(await menu.isVisible()); tries++) {
    await page.keyboard.press('Control+.');
    await menu.waitFor({ timeout: 3_000 }).catch(() => undefined);
  }
  await workbench.screenshot(`${folder}quick-fix.png`, {
    clip: await workbench.around([menu, page.locator('.cdr.squiggly-warning').first()], 24),
  });
});

for (const theme of ['light', 'dark', 'high-contrast']) {
  await withWorkbench({ ...session, theme, size: { width: 1180, height: 1240 }, scale: 1.5 }, async (page, workbench) => {
    await workbench.openFile('containers/compose.yaml');
    await workbench.gotoLine(36, 8);
    const guide = await workbench.openView('Virtlens: Open the Guide');
    await guide.locator('h1, h2').first().waitFor();
    await workbench.screenshot(`${folder}guide${theme === 'light' ? '' : `-${theme}`}.png`);
  });
}
