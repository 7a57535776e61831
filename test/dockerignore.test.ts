import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import { createWorkspace, rules, type FileState } from '../src/core/index';
import { isLeftOut } from '../src/core/model/dockerfile/ignore-file';
import { loadParsers, parsers } from './support/workspace';

const text = (content: string): FileState => ({ state: 'text', text: content, version: 1 });

describe('.dockerignore', () => {
  before(loadParsers);

  it('leaves out what the last matching line says', () => {
    const cases: readonly (readonly [ignore: string, path: string, out: boolean])[] = [
      ['.env', '.env', true],
      ['.env\r\n', '.env', true],
      ['  /.env  ', '.env', true],
      ['./.env/', '.env', true],
      ['a/../.env', '.env', true],
      ['.env*\n!.env.example', '.env', true],
      ['.env*\n!.env.example', '.env.example', false],
      ['*\n!src', '.env', true],
      ['*\n!src', 'src/a.js', false],
      ['*\n!.env', '.env', false],
      ['!.env\n.env', '.env', true],
      ['**/.env', '.env', true],
      ['**/.env', 'a/b/.env', true],
      ['**/env', 'a/xenv', false],
      ['a/**', 'a/b/c', true],
      ['a/**/c', 'a/c', true],
      ['a/**/c', 'a/b/x/c', true],
      ['a/**/c', 'a/bc', false],
      ['*/.env', '.env', false],
      ['.?nv', '.env', true],
      ['.[a-e]nv', '.env', true],
      ['.[^a-e]nv', '.env', false],
      ['.e\\nv', '.env', true],
      ['node_modules', 'node_modules/a/b', true],
      ['# .env', '.env', false],
      ['#.env', '.env', false],
      ['env', '.env', false],
      ['', '.env', false],
      ['**', '.env', true],
      ['.*', '.env', true],
    ];
    for (const [ignore, path, out] of cases) assert.equal(isLeftOut(ignore, path), out, `${ignore} · ${path}`);
  });

  it('ends on hostile patterns', () => {
    isLeftOut('*a'.repeat(20_000), 'a'.repeat(200));
    isLeftOut('**/'.repeat(20_000), 'a/'.repeat(100));
    isLeftOut('[a-'.repeat(20_000), 'abc');
  });

  it('is asked for where a Dockerfile copies all there is, in the folder that its services send', () => {
    const wants = (dockerfile: string) => {
      const workspace = createWorkspace(parsers, rules).apply(
        new Map([
          ['compose.yaml', text('services:\n  app:\n    build: {context: app, dockerfile: ../docker/Dockerfile}\n')],
          ['docker/Dockerfile', text(dockerfile)],
        ]),
      );
      return [...workspace.wants].filter((uri) => /ignore$|^app\//.test(uri)).sort();
    };
    const all = ['app/.dockerignore', 'app/.env', 'docker/Dockerfile.dockerignore'];
    assert.deepEqual(wants('FROM a\nCOPY . .\n'), all);
    assert.deepEqual(wants('FROM a\nADD ["./", "/app"]\n'), all);
    assert.deepEqual(wants('FROM a\nCOPY --chown=app * /app/\n'), all);
    assert.deepEqual(wants('FROM a\nCOPY src /src\nCOPY --from=a . .\nCOPY a.txt .\nONBUILD COPY . .\n'), []);
  });
});
