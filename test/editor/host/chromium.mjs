import { execFile } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { createBrotliDecompress } from 'node:zlib';

/**
 * @typedef {object} Chromium
 * @property {string} executablePath
 * @property {Record<string, string>} env What the browser needs in its environment beside the caller's own.
 */

const execute = promisify(execFile);
const installed = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * Finds a Chromium: the one that `CHROMIUM_PATH` names, an installed one, or the one that the npm package
 * `@sparticuz/chromium` carries, unpacked at first use.
 *
 * @param {import('./install.mjs').Host} host
 * @param {{ log?: (line: string) => void }} [options]
 * @returns {Promise<Chromium>}
 */
export async function findChromium(host, { log = console.log } = {}) {
  const fonts = { FONTCONFIG_FILE: join(host.home, 'fonts.conf') };
  const executablePath = process.env['CHROMIUM_PATH'] ?? installed.map((name) => `/usr/bin/${name}`).find((path) => existsSync(path));
  if (executablePath !== undefined) return { executablePath, env: fonts };

  const folder = join(host.home, 'chromium');
  if (!existsSync(folder)) await unpack(join(host.home, 'node_modules/@sparticuz/chromium/bin'), folder, log);
  const packed = join(folder, 'chromium');
  const libraries = (await lacksLibraries(packed)) ? { LD_LIBRARY_PATH: join(folder, 'lib') } : {};
  return { executablePath: packed, env: { ...fonts, ...libraries } };
}

/** @param {string} packed @param {string} folder @param {(line: string) => void} log */
async function unpack(packed, folder, log) {
  log('Unpacking Chromium …');
  const partial = `${folder}.${process.pid}`;
  const libraries = join(partial, 'libraries.tar');
  await mkdir(partial, { recursive: true });
  await inflate(join(packed, 'chromium.br'), join(partial, 'chromium'));
  await inflate(join(packed, 'al2023.tar.br'), libraries);
  await execute('tar', ['--extract', '--no-same-owner', '--file', libraries, '--directory', partial]);
  await rm(libraries);
  await rename(partial, folder).catch(() => rm(partial, { recursive: true, force: true }));
}

/** @param {string} file @param {string} target */
function inflate(file, target) {
  return pipeline(createReadStream(file), createBrotliDecompress(), createWriteStream(target, { mode: 0o755 }));
}

/** NSS is what a machine without a desktop may lack. @param {string} executable */
async function lacksLibraries(executable) {
  const { stdout } = await execute('ldd', [executable]);
  return stdout.includes('not found');
}
