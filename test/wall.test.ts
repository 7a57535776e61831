import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ESLint } from 'eslint';
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

describe('the arrows between rooms', () => {
  const eslint = new ESLint();
  const messagesFor = async (filePath: string, code: string) => {
    const [result] = await eslint.lintText(code, { filePath });
    assert.ok(result, `${filePath} is linted`);
    return result.messages.map(({ message }) => message);
  };
  const refuses = async (filePath: string, code: string) =>
    assert.equal((await messagesFor(filePath, code)).length, 1, `${filePath}: ${code}`);
  const allows = async (filePath: string, code: string) => assert.deepEqual(await messagesFor(filePath, code), [], `${filePath}: ${code}`);

  it('let a room use those below it, and its own files', async () => {
    await allows('src/core/knowledge/topics/compose/a.ts', "import '../../../text/uri'; import '../../topic'; import './b';");
    await allows('src/core/rules/compose/support/a.ts', "import '../../../profile'; import '../../rule'; import '../b';");
    await allows('src/core/lint.ts', "import './rules/rule'; import './suppress';");
    await allows('src/vscode/a.ts', "import 'vscode'; import '../core/index'; import '../panel/protocol';");
  });

  it('keep it from those above and beside it', async () => {
    await refuses('src/core/knowledge/a.ts', "export * from '../model/any';");
    await refuses('src/core/knowledge/topics/compose/a.ts', "import '../../../model/any';");
    await refuses('src/core/model/a.ts', "import '../settings';");
    await refuses('src/core/workspace/compose/a.ts', "import '../../knowledge/claims';");
    await refuses('src/core/rules/libvirt/a.ts', "import type { A } from '../../fit';");
    await refuses('src/core/lint.ts', "import './explain/at';");
  });

  it('keep the core from the adapters, and the adapters from its inside and each other', async () => {
    await refuses('src/core/text/a.ts', "import '../../cli/files';");
    await refuses('src/core/index.ts', "import '../panel/protocol';");
    await refuses('src/vscode/a.ts', "import '../core/lint';");
    await refuses('src/vscode/a.ts', "import '../panel/main';");
    await refuses('src/cli/formats/a.ts', "import '../../core';");
    await refuses('src/cli/a.ts', "import 'vscode';");
  });

  it('cannot be gone round by an import inside the code', async () => {
    await refuses('src/core/knowledge/a.ts', "export const a = import('../model/any');");
    await refuses('src/core/knowledge/a.ts', "export type A = import('../model/any').AnyModel;");
  });

  it('let a text be used as a type, and keep its prose out', async () => {
    await allows('src/core/rules/libvirt/a.ts', "import type text from './a.text'; export type Text = typeof text;");
    await refuses('src/core/rules/libvirt/a.ts', "import text from './a.text'; export const title = text.en.title;");
  });
});
