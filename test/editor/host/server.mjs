import { execFile, spawn } from 'node:child_process';
import { constants } from 'node:os';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';

/**
 * @typedef {object} Server
 * @property {number} port
 * @property {(path: string) => string} uri How the workbench names a file or folder of this machine.
 * @property {(folder: string, payload?: Record<string, string>) => string} url The page that opens a folder. The payload
 *   says what a development window is told: `extensionDevelopmentPath`, `extensionTestsPath`, …
 * @property {Promise<void>} ended
 * @property {() => void} stop Ends the server with everything it started.
 */

const listening = /^Extension host agent listening on (\d+)/;

/**
 * Starts the server part of VS Code on this machine's own address and resolves when it takes connections. It ends with
 * this process at the latest.
 *
 * @param {object} options
 * @param {import('./install.mjs').Host} options.host
 * @param {string} options.userDataDir `User/settings.json` in it holds the user's settings.
 * @param {string} options.extensionsDir
 * @param {number | undefined} [options.port] A free one by default.
 * @returns {Promise<Server>}
 */
export async function startServer({ host, userDataDir, extensionsDir, port = 0 }) {
  const child = spawn(
    host.node,
    [
      host.serverMain,
      ...['--host', '127.0.0.1', '--port', String(port)],
      ...['--user-data-dir', userDataDir, '--extensions-dir', extensionsDir],
      '--without-connection-token',
      '--accept-server-license-terms',
      '--disable-telemetry',
      '--disable-workspace-trust',
      // Without it the workbench ignores the payload of the address.
      '--enable-smoke-test-driver',
    ],
    { detached: true, stdio: ['ignore', 'pipe', 'pipe'], env: environment() },
  );
  const stop = endWithThisProcess(child);
  const actual = await portOf(child).catch((error) => {
    stop();
    throw error;
  });
  // Web views need a secure context, which `localhost` is; the authority must be the one that the page is opened with.
  const authority = `localhost:${actual}`;
  /** @param {string} path */
  const uri = (path) => `vscode-remote://${authority}${encodeURI(path)}`;
  return {
    port: actual,
    uri,
    url(folder, payload = {}) {
      const query = new URLSearchParams({ folder, payload: JSON.stringify(Object.entries(payload)) });
      return `http://${authority}/?${query}`;
    },
    ended: new Promise((resolve) => child.once('exit', () => resolve())),
    stop,
  };
}

/**
 * Installs a packed extension as a user would.
 *
 * @param {string} vsix
 * @param {{ host: import('./install.mjs').Host, userDataDir: string, extensionsDir: string }} options As for the server
 *   that shall have it.
 * @returns {Promise<void>}
 */
export async function installVsix(vsix, { host, userDataDir, extensionsDir }) {
  const { stdout } = await promisify(execFile)(
    host.node,
    [
      host.serverMain,
      ...['--install-extension', vsix, '--force'],
      ...['--user-data-dir', userDataDir, '--extensions-dir', extensionsDir],
      '--accept-server-license-terms',
    ],
    { env: environment() },
  );
  if (!stdout.includes('was successfully installed')) throw new Error(`${vsix} was not installed:\n${stdout}`);
}

/**
 * The environment without what a terminal of VS Code hands on; by it a new VS Code would take itself for a part of that window.
 *
 * @returns {Record<string, string | undefined>}
 */
export function cleanEnvironment() {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(VSCODE|ELECTRON)_|^NODE_OPTIONS$/.test(name)));
}

/** No gallery: nothing is asked for over the network. */
function environment() {
  return { ...cleanEnvironment(), EXTENSIONS_GALLERY: '{}' };
}

/** @param {import('node:child_process').ChildProcess} child @returns {Promise<number>} */
function portOf(child) {
  return new Promise((resolve, reject) => {
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: /** @type {import('node:stream').Readable} */ (stream) }).on('line', (line) => {
        output += `${line}\n`;
        const [, port] = listening.exec(line) ?? [];
        if (port !== undefined) resolve(Number(port));
        // With this error the server stays, mute.
        if (line.includes('EADDRINUSE')) reject(new Error(`The server could not start: ${line}`));
      });
    }
    child.once('error', reject);
    child.once('close', (code) => reject(new Error(`The server ended with ${code}:\n${output}`)));
  });
}

/**
 * The child leads a process group of its own, so that the extension hosts end with it; therefore Ctrl+C does not reach it.
 *
 * @param {import('node:child_process').ChildProcess} child
 */
function endWithThisProcess(child) {
  const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
  /** @param {NodeJS.Signals} signal */
  const leave = (signal) => process.exit(128 + constants.signals[signal]);
  const end = () => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It has ended before.
    }
  };
  for (const signal of signals) process.on(signal, leave);
  // Before the folders that it writes to are removed.
  process.prependListener('exit', end);
  return () => {
    for (const signal of signals) process.off(signal, leave);
    process.off('exit', end);
    end();
  };
}
