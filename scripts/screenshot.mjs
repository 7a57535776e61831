import { basename, dirname, join, resolve } from 'node:path';
import { openPage, openWorkbench, withBrowser } from '../test/editor/host/browser.mjs';
import { withSession } from '../test/editor/host/session.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').Locator} Locator */
/** @typedef {import('playwright-core').FrameLocator} FrameLocator */
/** @typedef {{ x: number, y: number, width: number, height: number }} Area In CSS pixels. */
/** @typedef {ReturnType<typeof helpersFor>} Helpers */

const themes = {
  dark: 'Dark 2026',
  light: 'Light 2026',
  'high-contrast': 'Default High Contrast',
  'high-contrast-light': 'Default High Contrast Light',
};

/** What would make two pictures of the same state differ, or hide what they show. */
const still = {
  'editor.cursorBlinking': 'solid',
  'editor.minimap.enabled': false,
  'editor.occurrencesHighlight': 'off',
  'window.autoDetectColorScheme': false,
  'window.autoDetectHighContrast': false,
  'workbench.reduceMotion': 'on',
};

/**
 * Lends a workbench on which the extension is at work, for pictures and for looking at what a user sees.
 *
 * ```js
 * await withWorkbench({ extensionPath, workspace, theme: 'light' }, async (page, workbench) => {
 *   await workbench.openFile('compose.yaml');
 *   await workbench.gotoLine(4, 6);
 *   const hover = await workbench.showHover();
 *   await workbench.screenshot('media/hover.png', { clip: await workbench.around([hover], 24) });
 * });
 * ```
 *
 * @template T
 * @param {object} options
 * @param {string} [options.extensionPath] The folder with the extension's manifest.
 * @param {string} [options.vsix] A packed extension, in place of the folder.
 * @param {string} options.workspace The folder to open.
 * @param {keyof typeof themes} [options.theme]
 * @param {Record<string, unknown>} [options.settings] The user's settings.
 * @param {string} [options.locale] The display language as extensions see it, such as `zh-cn`.
 * @param {{ width: number, height: number }} [options.size] In CSS pixels.
 * @param {number} [options.scale] Device pixels per CSS pixel.
 * @param {(page: Page, helpers: Helpers) => Promise<T>} use
 * @returns {Promise<T>}
 */
export function withWorkbench({ extensionPath, vsix, workspace, theme = 'dark', settings, locale, size, scale }, use) {
  const folder = resolve(workspace);
  const all = { ...still, 'workbench.colorTheme': themes[theme], ...settings };
  return withSession({ settings: all, vsix }, ({ host, server }) =>
    withBrowser(host, async (browser) => {
      const page = await openPage(browser, { locale, size, scale });
      /** @type {Record<string, string>} */
      const development = extensionPath === undefined ? {} : { extensionDevelopmentPath: server.uri(resolve(extensionPath)) };
      await openWorkbench(page, server.url(folder, { ...development, skipWelcome: 'true' }));
      return use(page, helpersFor(page, folder));
    }),
  );
}

/** @param {Page} page @param {string} workspace */
function helpersFor(page, workspace) {
  const quickInput = page.locator('.quick-input-widget');

  /**
   * Types into the quick input and takes the row of that name. The name matters: the rows of the last query stay for a moment.
   *
   * @param {string} keys @param {string} text @param {string} name As a screen reader says it, up to the first comma.
   */
  async function pick(keys, text, name) {
    const [exact, start] = [name, `${name},`].map((value) => JSON.stringify(value));
    await page.keyboard.press(keys);
    await quickInput.locator('input').fill(text);
    await quickInput.locator(`.monaco-list-row:is([aria-label=${exact}], [aria-label^=${start}])`).first().click();
    await page.mouse.move(0, 0);
    await quickInput.waitFor({ state: 'hidden' });
  }

  const helpers = {
    /** Opens a file of the workspace in an editor. @param {string} path Relative to the workspace. */
    async openFile(path) {
      const file = join(workspace, path);
      const folder = dirname(path);
      await pick('Control+p', file, folder === '.' ? basename(path) : `${basename(path)} ${folder}`);
      await page
        .locator(`.monaco-editor.focused[data-uri$="${encodeURI(file)}"] .view-line`)
        .first()
        .waitFor();
    },

    /** Puts the cursor to a place of the active editor. @param {number} line From 1. @param {number} [column] From 1. */
    async gotoLine(line, column = 1) {
      await page.keyboard.press('Control+g');
      await quickInput.locator('input').fill(`:${line}:${column}`);
      await page.keyboard.press('Enter');
      await quickInput.waitFor({ state: 'hidden' });
      await page.locator('.statusbar-item', { hasText: `Ln ${line}, Col ${column}` }).waitFor();
    },

    /** Runs a command of the palette. @param {string} title With its category, as the palette shows it. */
    runCommand: (title) => pick('F1', `>${title}`, title),

    /** Runs a command that opens a view and waits for the web page in it. @param {string} title */
    async openView(title) {
      await helpers.runCommand(title);
      const frame = helpers.webviewFrame();
      await frame.locator('body').waitFor();
      return frame;
    },

    /**
     * Shows what the extension says at the cursor. It asks again until an answer comes, since VS Code does not when a provider
     * registers late.
     *
     * @param {string | RegExp} [text] What the hover contains, to tell it from one of another extension.
     * @returns {Promise<Locator>} The hover.
     */
    async showHover(text = /\S/) {
      const hover = page.locator('.monaco-hover:visible').filter({ has: page.locator('.monaco-hover-content', { hasText: text }) });
      const deadline = Date.now() + 30_000;
      for (;;) {
        await page.keyboard.press('Control+k');
        await page.keyboard.press('Control+i');
        const shown = await hover.waitFor({ timeout: 2_000 }).then(
          () => true,
          () => false,
        );
        if (shown) return hover;
        if (Date.now() > deadline) throw new Error(`No hover with ${text} came.`);
        await page.keyboard.press('Escape');
      }
    },

    /** The document of the web view that was opened last. @returns {FrameLocator} */
    webviewFrame: () => page.locator('iframe.webview.ready').last().contentFrame().frameLocator('#active-frame'),

    /** The smallest area that holds all of these. @param {Locator[]} parts @param {number} [margin] In CSS pixels. @returns {Promise<Area>} */
    async around(parts, margin = 0) {
      const boxes = (await Promise.all(parts.map((part) => part.boundingBox()))).filter((box) => box !== null);
      const left = Math.min(...boxes.map(({ x }) => x)) - margin;
      const top = Math.min(...boxes.map(({ y }) => y)) - margin;
      const right = Math.max(...boxes.map(({ x, width }) => x + width)) + margin;
      const bottom = Math.max(...boxes.map(({ y, height }) => y + height)) + margin;
      return {
        x: Math.max(left, 0),
        y: Math.max(top, 0),
        width: right - Math.max(left, 0),
        height: bottom - Math.max(top, 0),
      };
    },

    /** Takes a picture of the window or of a part of it. @param {string} path @param {{ clip?: Area }} [options] */
    async screenshot(path, { clip } = {}) {
      await page.screenshot({ path, animations: 'disabled', ...(clip === undefined ? {} : { clip }) });
    },
  };
  return helpers;
}
