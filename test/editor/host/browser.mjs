import { chromium } from 'playwright-core';
import { findChromium } from './chromium.mjs';

/** @typedef {import('playwright-core').Page} Page */

const flags = [
  // Chromium has no sandbox for root, as which continuous integration runs. It loads pages of this machine only.
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Lends a headless browser.
 *
 * @template T
 * @param {import('./install.mjs').Host} host
 * @param {(browser: import('playwright-core').Browser) => Promise<T>} use
 * @returns {Promise<T>}
 */
export async function withBrowser(host, use) {
  const { executablePath, env } = await findChromium(host);
  const browser = await chromium.launch({ executablePath, args: flags, env: { ...process.env, ...env } });
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}

/**
 * Opens an empty page.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {object} [options]
 * @param {string | undefined} [options.locale] What extensions see as display language, such as `zh-cn`: `vscode.env.language` and the
 *   texts of their manifests. VS Code's own texts stay English, since its language packs are not in the npm registry.
 * @param {{ width: number, height: number } | undefined} [options.size] In CSS pixels.
 * @param {number | undefined} [options.scale] Device pixels per CSS pixel.
 * @returns {Promise<Page>}
 */
export async function openPage(browser, { locale, size = { width: 1280, height: 800 }, scale = 1 } = {}) {
  const page = await browser.newPage({ viewport: size, deviceScaleFactor: scale });
  if (locale !== undefined) {
    await page.addInitScript((language) => {
      Object.assign(globalThis, { _VSCODE_NLS_LANGUAGE: language });
    }, locale);
  }
  return page;
}

/**
 * Loads a workbench and waits until it shows its parts.
 *
 * @param {Page} page
 * @param {string} url
 * @returns {Promise<void>}
 */
export async function openWorkbench(page, url) {
  await page.goto(url);
  await page.locator('.monaco-workbench .part.statusbar').waitFor();
}
