import { build, type BuildOptions } from 'esbuild';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { main as buildAll } from './build';

interface Suite {
  readonly extensionPath: string;
  readonly testsPath: string;
  readonly workspace: string;
  readonly web?: boolean;
  readonly locale?: string;
}

interface Workbench {
  openFile(path: string): Promise<void>;
  gotoLine(line: number, column?: number): Promise<void>;
  showHover(text?: string | RegExp): Promise<unknown>;
}

/** What starts a VS Code finds its own folder by its place, and so is loaded from there and not bundled. */
async function load<T>(path: string): Promise<T> {
  return (await import(pathToFileURL(resolve(path)).href)) as T;
}

const workspace = resolve('test/editor/workspace');

/**
 * Runs the editor suite in a real VS Code, then a small one in the extension host of browsers. `--vsix FILE` installs that package, too,
 * and hovers once. `--desktop` runs the suite in a VS Code of the desktop.
 */
export async function main(options: readonly string[]): Promise<number> {
  await buildAll();
  const common: BuildOptions = { bundle: true, format: 'cjs', sourcemap: 'inline', charset: 'utf8', logLevel: 'warning', target: 'es2022' };
  await build({
    ...common,
    entryPoints: ['test/editor/index.ts'],
    outfile: 'out/editor/index.js',
    platform: 'node',
    external: ['vscode', 'mocha'],
  });
  const suite: Suite = { extensionPath: resolve('.'), testsPath: resolve('out/editor/index'), workspace };
  if (options.includes('--desktop')) {
    const { runSuiteOnDesktop } = await load<{ runSuiteOnDesktop(suite: Suite): Promise<number> }>('test/editor/host/desktop.mjs');
    return runSuiteOnDesktop(suite);
  }
  // Mocha's build for browsers would take the bundle's own exports for its own.
  const define = { module: 'undefined', exports: 'undefined' };
  await build({
    ...common,
    entryPoints: ['test/editor/web/index.ts'],
    outfile: 'out/editor/web.js',
    platform: 'browser',
    external: ['vscode'],
    define,
  });
  const { runSuite } = await load<{ runSuite(suite: Suite): Promise<number> }>('test/editor/host/run.mjs');
  const first = await runSuite(suite);
  const second = await runSuite({ ...suite, testsPath: resolve('out/editor/web'), web: true, locale: 'zh-cn' });
  const vsix = options.includes('--vsix') ? options[options.indexOf('--vsix') + 1] : undefined;
  const third = vsix === undefined ? 0 : await smokeTest(vsix);
  return first || second || third;
}

/** Installs the packed extension as a user would and asks for one hover. */
async function smokeTest(vsix: string): Promise<number> {
  const { withWorkbench } = await load<{
    withWorkbench(options: object, use: (page: unknown, workbench: Workbench) => Promise<void>): Promise<void>;
  }>('scripts/screenshot.mjs');
  await withWorkbench({ vsix: resolve(vsix), workspace }, async (_page, workbench) => {
    await workbench.openFile('compose.yaml');
    await workbench.gotoLine(5, 8);
    await workbench.showHover('Privileged mode');
  });
  console.log(`  ${vsix}: installed, and it explains`);
  return 0;
}
