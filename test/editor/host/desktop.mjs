import { spawn } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { TestRunFailedError, downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { cacheDir } from './install.mjs';
import { cleanEnvironment } from './server.mjs';
import { withUser } from './session.mjs';

/**
 * Runs a mocha suite in the desktop's VS Code and resolves with its exit code: 0 when all tests passed. Linux needs a display.
 *
 * @param {object} options All paths are absolute.
 * @param {string} options.extensionPath The folder with the extension's manifest.
 * @param {string} options.testsPath The module that exports `run()`, without `.js`.
 * @param {string} options.workspace The folder to open. Tests get a copy and may write to it.
 * @param {Record<string, unknown>} [options.settings] The user's settings.
 * @param {string} [options.version] What to download where VS Code is not installed, such as `1.101.0`.
 * @returns {Promise<number>}
 */
export async function runSuiteOnDesktop({ extensionPath, testsPath, workspace, settings, version }) {
  const vscodeExecutablePath = await findVsCode(version);
  return withUser(settings, async ({ folder, ...directories }) => {
    const copy = join(folder, 'workspace');
    await cp(workspace, copy, { recursive: true });
    try {
      return await runTests({
        vscodeExecutablePath,
        extensionDevelopmentPath: extensionPath,
        extensionTestsPath: testsPath,
        launchArgs: [copy, ...directoryArguments(directories)],
      });
    } catch (error) {
      if (error instanceof TestRunFailedError) return error.code ?? 1;
      throw error;
    }
  });
}

/**
 * Opens a folder in the desktop's VS Code with the extension at work, and resolves when that window was closed.
 *
 * @param {object} options All paths are absolute.
 * @param {string} options.extensionPath The folder with the extension's manifest.
 * @param {string} options.workspace
 * @param {Record<string, unknown>} [options.settings] The user's settings.
 * @param {string} [options.version] What to download where VS Code is not installed.
 * @returns {Promise<void>}
 */
export async function openDesktop({ extensionPath, workspace, settings, version }) {
  const executable = await findVsCode(version);
  await withUser(settings, ({ userDataDir, extensionsDir }) => {
    const args = [
      workspace,
      `--extensionDevelopmentPath=${extensionPath}`,
      ...directoryArguments({ userDataDir, extensionsDir }),
      ...['--new-window', '--skip-welcome', '--skip-release-notes', '--disable-workspace-trust', '--disable-updates'],
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ];
    const child = spawn(executable, args, { stdio: 'inherit', env: cleanEnvironment() });
    /** @type {Promise<void>} */
    const closed = new Promise((resolve, reject) => child.once('error', reject).once('exit', () => resolve()));
    return closed;
  });
}

/** @param {{ userDataDir: string, extensionsDir: string }} directories */
function directoryArguments({ userDataDir, extensionsDir }) {
  return [`--user-data-dir=${userDataDir}`, `--extensions-dir=${extensionsDir}`];
}

/**
 * The program that `VSCODE_PATH` names, or the one whose `code` is on the PATH, or a download.
 *
 * @param {string | undefined} version
 * @returns {Promise<string>}
 */
async function findVsCode(version) {
  return (
    process.env['VSCODE_PATH'] ??
    installedVsCode() ??
    downloadAndUnzipVSCode({
      cachePath: join(cacheDir, 'vscode-test'),
      ...(version === undefined ? {} : { version }),
    })
  );
}

/** `code` is a script which starts the program and does not wait for it, hence the program itself. */
function installedVsCode() {
  const names = process.platform === 'win32' ? ['code.cmd'] : ['code'];
  const programs = ['../code', '../Code.exe', '../../../MacOS/Electron', '../../../MacOS/Code'];
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .filter((script) => existsSync(script))
    .flatMap((script) => programs.map((program) => join(dirname(realpathSync(script)), program)))
    .find((program) => existsSync(program));
}
