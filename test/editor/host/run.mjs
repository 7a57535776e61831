import { cp, mkdir, readFile, readdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { format } from 'node:util';
import { openPage, openWorkbench, withBrowser } from './browser.mjs';
import { cacheDir } from './install.mjs';
import { withSession } from './session.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** What the workbench itself logs on every start, through the same channel as the extension host. */
const chatter = new RegExp(
  [
    '^Resolv(ing|ed) connection token',
    '^Creating a socket',
    '^(Updating|Ignoring fetching) additional builtin extensions',
    '^No extension gallery service configured',
    '^\\[(reconnection-grace-time|Service Worker|AgentHost:remote|AccountPolicyGate)\\]',
  ].join('|'),
);

/**
 * Runs a mocha suite in VS Code's extension host and resolves with its exit code: 0 when all tests passed.
 *
 * @param {object} options All paths are absolute.
 * @param {string} options.extensionPath The folder with the extension's manifest.
 * @param {string} options.testsPath The module that exports `run()`, without `.js`. For `web` it is one bundled file.
 * @param {string} options.workspace The folder to open. Tests get a copy and may write to it.
 * @param {boolean} [options.web] Use the extension host of browsers, a worker without Node.js.
 * @param {Record<string, unknown>} [options.settings] The user's settings.
 * @param {string} [options.locale] The display language, such as `zh-cn`.
 * @param {number} [options.timeout] In milliseconds, from opening the window.
 * @returns {Promise<number>}
 */
export function runSuite({ extensionPath, testsPath, workspace, web = false, settings, locale, timeout = 120_000 }) {
  return withSession({ settings }, async ({ host, server, folder }) => {
    const copy = join(folder, 'workspace');
    await cp(workspace, copy, { recursive: true });
    const paths = web ? await browserOnly(extensionPath, testsPath, join(folder, 'extension')) : { extensionPath, testsPath };
    const url = server.url(copy, {
      extensionDevelopmentPath: server.uri(paths.extensionPath),
      extensionTestsPath: server.uri(paths.testsPath),
      skipWelcome: 'true',
    });
    return withBrowser(host, async (browser) => {
      const page = await openPage(browser, { locale });
      const code = await Promise.race([exitCode(page, url), limit(timeout), failure(server)]).catch((error) => {
        console.error(error.message);
        return 1;
      });
      if (code !== 0) await takePicture(page, web ? 'editor-web' : 'editor');
      return code;
    });
  });
}

/**
 * The workbench calls two functions of its page: one for what the extension host prints, one when `run()` has ended.
 *
 * @param {Page} page @param {string} url @returns {Promise<number>}
 */
async function exitCode(page, url) {
  /** @type {Promise<number>} */
  const exit = new Promise((resolve, reject) => {
    void page.exposeFunction('codeAutomationExit', resolve);
    page.once('crash', () => reject(new Error('The page crashed.')));
    page.once('close', () => reject(new Error('The browser ended.')));
  });
  await page.exposeFunction('codeAutomationLog', (/** @type {string} */ _, /** @type {unknown[]} */ args) => {
    const line = format(...args);
    if (!chatter.test(line)) console.log(line);
  });
  await openWorkbench(page, url);
  return exit;
}

/** @param {number} timeout @returns {Promise<never>} */
async function limit(timeout) {
  await after(timeout, undefined, { ref: false });
  throw new Error(`The suite did not end within ${timeout / 1000} s.`);
}

/** @param {import('./server.mjs').Server} server @returns {Promise<never>} */
async function failure(server) {
  await server.ended;
  throw new Error('The server ended.');
}

/** @param {Page} page @param {string} name */
async function takePicture(page, name) {
  const path = join(cacheDir, `${name}-failure.png`);
  await page.screenshot({ path }).then(
    () => console.error(`The window at that moment: ${path}`),
    () => console.error('No picture of the window could be taken.'),
  );
}

/**
 * Makes a development folder for the worker: with two entries in the manifest, or a wish where to run, VS Code would take the
 * Node.js one, and a test module runs where the extension whose folder holds it does.
 *
 * @param {string} extensionPath @param {string} testsPath @param {string} folder
 */
async function browserOnly(extensionPath, testsPath, folder) {
  await mkdir(folder);
  for (const name of await readdir(extensionPath)) {
    if (name === 'package.json' || name === 'node_modules' || name.startsWith('.')) continue;
    await symlink(join(extensionPath, name), join(folder, name));
  }
  const { main: _, extensionKind: __, ...manifest } = JSON.parse(await readFile(join(extensionPath, 'package.json'), 'utf8'));
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
  const suite = join(folder, 'suite-of-tests');
  await cp(`${testsPath}.js`, `${suite}.js`);
  return { extensionPath: folder, testsPath: suite };
}
