import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureHost } from './install.mjs';
import { installVsix, startServer } from './server.mjs';

/**
 * @typedef {object} User
 * @property {string} folder A temporary folder, removed at the end.
 * @property {string} userDataDir
 * @property {string} extensionsDir
 */

/**
 * @typedef {object} Session
 * @property {import('./install.mjs').Host} host
 * @property {import('./server.mjs').Server} server
 * @property {string} folder A temporary folder, removed at the end.
 */

/** What keeps a window quiet: it asks nothing, fetches nothing and looks the same each time. */
const quiet = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/**
 * Lends the folders of a user who has no extensions and no settings but these.
 *
 * @template T
 * @param {Record<string, unknown> | undefined} settings
 * @param {(user: User) => Promise<T>} use
 * @returns {Promise<T>}
 */
export async function withUser(settings, use) {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'virtlens-')));
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  process.once('exit', remove);
  try {
    const userDataDir = join(folder, 'user');
    const extensionsDir = join(folder, 'extensions');
    await mkdir(extensionsDir);
    await mkdir(join(userDataDir, 'User'), { recursive: true });
    await writeFile(join(userDataDir, 'User/settings.json'), JSON.stringify({ ...quiet, ...settings }, null, 2));
    return await use({ folder, userDataDir, extensionsDir });
  } finally {
    process.off('exit', remove);
    remove();
  }
}

/**
 * Lends a server with such a user.
 *
 * The server keeps the user's settings, in `User/settings.json`, and hands them to every browser: nothing has to be written
 * into a browser's storage, the machine's settings or the workspace.
 *
 * @template T
 * @param {object} options
 * @param {Record<string, unknown> | undefined} [options.settings] Also what VS Code reads at start, such as
 *   `workbench.colorTheme`.
 * @param {string | undefined} [options.vsix] A packed extension to install.
 * @param {number | undefined} [options.port] A free one by default.
 * @param {(session: Session) => Promise<T>} use
 * @returns {Promise<T>}
 */
export async function withSession({ settings, vsix, port }, use) {
  const host = await ensureHost();
  return withUser(settings, async ({ folder, ...directories }) => {
    if (vsix !== undefined) await installVsix(vsix, { host, ...directories });
    const server = await startServer({ host, port, ...directories });
    try {
      return await use({ host, server, folder });
    } finally {
      server.stop();
    }
  });
}
