import { build } from 'esbuild';
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { bundles } from '../../esbuild.mjs';
import { writeTexts } from '../../scripts/texts';

const program = resolve('out/cli-test/cli.js');

/** Bundles the command line as it is shipped, with the texts beside it. */
export async function buildCli(): Promise<void> {
  const shipped = bundles.find(({ outfile }) => outfile === 'dist/cli.js');
  await build({ ...shipped, outfile: program, sourcemap: false });
  await writeTexts(dirname(program));
}

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line in a folder, in English unless the environment says otherwise. */
export function runCli(folder: string, args: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<Ran> {
  const { LC_ALL: _all, LC_MESSAGES: _messages, ...inherited } = process.env;
  return run(folder, [process.execPath, program, ...args], { ...inherited, LANG: 'C', ...environment });
}

/** Runs a program to its end. */
export function run(
  folder: string,
  [command = '', ...args]: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
  input = '',
): Promise<Ran> {
  return new Promise((done, failed) => {
    const child = spawn(command, args, { cwd: folder, env });
    const output = { stdout: '', stderr: '' };
    for (const stream of ['stdout', 'stderr'] as const)
      child[stream].setEncoding('utf8').on('data', (text: string) => (output[stream] += text));
    child.on('error', failed).on('close', (code) => done({ code, ...output }));
    child.stdin.end(input);
  });
}

/** Runs the command line for a reader that reads nothing. */
export function runCliUnread(folder: string, args: readonly string[]): Promise<Ran> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [program, ...args], { cwd: folder });
    let stderr = '';
    child.stdout.destroy();
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.on('error', failed).on('close', (code) => done({ code, stdout: '', stderr }));
  });
}

/** Temporary folders of one suite. */
export class Folders {
  private readonly made: string[] = [];

  /** A new folder with these files, by its real path. */
  make(files: Readonly<Record<string, string | Buffer>>): string {
    const folder = realpathSync(mkdtempSync(join(tmpdir(), 'virtlens-cli-')));
    this.made.push(folder);
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    return folder;
  }

  removeAll(): void {
    for (const folder of this.made) rmSync(folder, { recursive: true, force: true });
  }
}
