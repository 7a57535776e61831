import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, readdir, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * @typedef {object} Host
 * @property {string} node The Node.js binary that the server needs.
 * @property {string} serverMain The module that starts the server part of VS Code.
 * @property {string} home The folder that holds them and the packed browser.
 */

const serverFolder = 'node_modules/code-server/lib/vscode';
const here = fileURLToPath(new URL('.', import.meta.url));

const copied = ['package.json', 'package-lock.json', 'fonts.conf'];

/** The git-ignored folder for everything that can be made again. */
export const cacheDir = fileURLToPath(new URL('../../../.cache', import.meta.url));

/**
 * Installs VS Code's server from the npm registry into `.cache/host`, once for each state of the lock file,
 * the stubs and this module.
 *
 * No compiler and no install script takes part: the two native modules without which the extension host does not start
 * are replaced by `stubs/`.
 *
 * @param {{ log?: (line: string) => void }} [options] `log` gets progress lines; it is silent when nothing is to be done.
 * @returns {Promise<Host>}
 */
export async function ensureHost({ log = console.log } = {}) {
  const key = await stateKey();
  const home = join(cacheDir, 'host', key);
  if (!existsSync(home)) {
    log('Preparing VS Code for the first time (about a minute, 1 GB in .cache/host) …');
    const partial = `${home}.${process.pid}`;
    await install(partial, log);
    await publish(partial, home);
    await removeOthers(key);
    log('VS Code is ready.');
  }
  return { home, node: nodeIn(home), serverMain: join(home, serverFolder, 'out/server-main.js') };
}

async function stateKey() {
  const stubs = (await readdir(join(here, 'stubs'))).sort().map((name) => join('stubs', name));
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}`);
  for (const name of ['install.mjs', ...copied, ...stubs]) hash.update(await readFile(join(here, name)));
  return hash.digest('hex').slice(0, 12);
}

/** @param {string} folder @param {(line: string) => void} log */
async function install(folder, log) {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const name of copied) await cp(join(here, name), join(folder, name));

  log('  1/2 npm: code-server, Node.js, a browser and fonts');
  await npm(folder, 'ci');

  // The packed server brings its own lock file but not its modules. `npm ci` refuses that lock; `npm install` keeps to it.
  log("  2/2 npm: the server's modules");
  const server = join(folder, serverFolder);
  await npm(server, 'install', '--omit=dev');

  for (const name of await readdir(join(here, 'stubs'))) {
    await cp(join(here, 'stubs', name), join(server, 'node_modules/@vscode', basename(name, '.js'), 'index.js'));
  }
}

/** @param {string} cwd @param {...string} args */
function npm(cwd, ...args) {
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-progress', '--loglevel=error'];
  return /** @type {Promise<void>} */ (
    new Promise((resolve, reject) => {
      const child = spawn('npm', [...args, ...quiet], { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
      let errors = '';
      child.stderr.on('data', (chunk) => (errors += chunk));
      child.once('error', reject);
      child.once('close', (code) => (code === 0 ? resolve() : reject(new Error(`npm ${args.join(' ')} failed in ${cwd}\n${errors}`))));
    })
  );
}

/**
 * Only a complete installation ever gets the final name; of two that finish together the first one stays.
 *
 * @param {string} partial @param {string} home
 */
async function publish(partial, home) {
  try {
    await rename(partial, home);
  } catch (error) {
    if (!existsSync(home)) throw error;
    await rm(partial, { recursive: true, force: true });
  }
}

/** Removes what older states and interrupted installations left. @param {string} key */
async function removeOthers(key) {
  for (const name of await readdir(join(cacheDir, 'host'))) {
    const owner = Number(name.split('.')[1]);
    if (name !== key && !isRunning(owner)) await rm(join(cacheDir, 'host', name), { recursive: true, force: true });
  }
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** @param {string} home */
function nodeIn(home) {
  const packed = join(home, `node_modules/node-${process.platform}-${process.arch}/bin/node`);
  if (existsSync(packed)) return packed;
  if (process.versions.node.startsWith('24.')) return process.execPath;
  throw new Error(`On ${process.platform} ${process.arch} run this with Node.js 24, which VS Code's server needs.`);
}
