import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { before, describe, it } from 'mocha';
import ts from 'typescript';

const attempts = {
  pure: "export const names: readonly string[] = ['a'];\n",
  editor: "import { window } from 'vscode';\nexport const w = window;\n",
  node: "import { readFileSync } from 'node:fs';\nexport const read = readFileSync;\n",
  dom: 'export const title = document.title;\n',
} as const;

/** The errors that files of these contents would give in the core, by name. */
function errorsOf(files: Readonly<Record<keyof typeof attempts, string>>): Readonly<Record<string, string>> {
  const folder = mkdtempSync(resolve('src/core/.wall-'));
  try {
    const paths = Object.entries(files).map(([name, code]) => {
      const path = join(folder, `${name}.ts`);
      writeFileSync(path, code);
      return [name, path] as const;
    });
    const config = ts.readConfigFile('src/core/tsconfig.json', (path) => ts.sys.readFile(path));
    const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, resolve('src/core'));
    const program = ts.createProgram(
      paths.map(([, path]) => path),
      { ...options, noEmit: true, emitDeclarationOnly: false, composite: false, incremental: false },
    );
    const errors = (path: string) =>
      ts
        .getPreEmitDiagnostics(program, program.getSourceFile(path))
        .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
        .join('\n');
    return Object.fromEntries(paths.map(([name, path]) => [name, errors(path)]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('the wall around the core', () => {
  let errors: Readonly<Record<string, string>>;
  before(function () {
    this.timeout(60_000);
    errors = errorsOf(attempts);
  });

  it('lets pure code through', () => assert.equal(errors['pure'], ''));

  it('refuses the editor', () => assert.match(errors['editor'] ?? '', /has no exported member 'window'/));

  it('refuses Node', () => assert.match(errors['node'] ?? '', /node:fs/));

  it('refuses the DOM', () => assert.match(errors['dom'] ?? '', /document/));
});
