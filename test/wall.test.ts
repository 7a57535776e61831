import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, it } from 'mocha';
import ts from 'typescript';

/** The errors that a file in the core would give. */
function errorsOf(code: string): string[] {
  const folder = mkdtempSync(resolve('src/core/.wall-'));
  const file = join(folder, 'forbidden.ts');
  try {
    writeFileSync(file, code);
    const config = ts.readConfigFile('src/core/tsconfig.json', (path) => ts.sys.readFile(path));
    const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, resolve('src/core'));
    const program = ts.createProgram([file], { ...options, noEmit: true, emitDeclarationOnly: false, composite: false, incremental: false });
    return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('the wall around the core', function () {
  this.timeout(60_000);

  it('lets pure code through', () => {
    assert.deepEqual(errorsOf("export const names: readonly string[] = ['a'];\n"), []);
  });

  it('refuses the editor', () => {
    assert.match(errorsOf("import { window } from 'vscode';\nexport const w = window;\n").join('\n'), /has no exported member 'window'/);
  });

  it('refuses Node', () => {
    assert.match(errorsOf("import { readFileSync } from 'node:fs';\nexport const read = readFileSync;\n").join('\n'), /node:fs/);
  });

  it('refuses the DOM', () => {
    assert.match(errorsOf('export const title = document.title;\n').join('\n'), /document/);
  });
});
