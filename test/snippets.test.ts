import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'mocha';
import { allSnippets, expand } from './support/snippets';
import { loadParsers, workspaceOf } from './support/workspace';

describe('snippets', () => {
  before(loadParsers);

  const snippets = allSnippets();
  for (const { kind, prefix, description, path, text, stops } of snippets) {
    describe(prefix, () => {
      it('expands to a whole file that careful readers have nothing to say against', () => {
        const workspace = workspaceOf({ [path]: text }, { audience: 'careful' });
        assert.equal(workspace.kind(path), kind);
        assert.deepEqual(workspace.problems(path), []);
        assert.deepEqual(workspace.failures, []);
        const said = workspace.files.flatMap((file) =>
          workspace.findings(file).map(({ rule, message, span }) => `${rule} ${message}: ${text.slice(span.start, span.end)}`),
        );
        assert.deepEqual(said, []);
        assert.ok(workspace.workloads().length > 0, 'it describes a workload');
      });

      it('is recognised by its content alone where names vary', () => {
        if (kind !== 'dockerfile') assert.equal(workspaceOf({ [`other.${path.split('.')[1]}`]: text }).files.length, 1);
      });

      it('leads from the first tab stop to the last in the order of the text, and ends at the end', () => {
        assert.equal(stops.at(-1), 0);
        const firsts = [...new Set(stops)];
        assert.deepEqual(firsts, [...firsts.slice(0, -1).map((_, index) => index + 1), 0]);
        assert.ok(text.endsWith('\n'));
      });

      it('is offered under our prefix with a short description', () => {
        assert.match(prefix, /^virtlens-[a-z-]+$/);
        assert.ok(description.length > 0 && description.length <= 110, description);
      });
    });
  }

  it('have prefixes of their own', () => {
    assert.equal(new Set(snippets.map(({ prefix }) => prefix)).size, snippets.length);
  });

  it('are contributed for every language that their files have', () => {
    const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      contributes: { snippets: { language: string; path: string }[] };
    };
    assert.deepEqual(contributes.snippets.map(({ language, path }) => `${language} ${path}`).sort(), [
      'dockercompose ./snippets/compose.json',
      'dockerfile ./snippets/dockerfile.json',
      'xml ./snippets/libvirt.json',
    ]);
  });
});

describe('the reading of snippets in these tests', () => {
  it('fills in defaults, first choices and what another place says of the same stop', () => {
    assert.equal(expand('$1-${1:a}-${2|b\\,c,d|}-${2}-${3}$0').text, 'a-a-b,c-b,c-');
  });

  it('takes escapes for what they stand for', () => {
    assert.equal(expand('\\$1 \\\\ ${1:\\}}').text, '$1 \\ }');
    assert.deepEqual(expand('\\$1 ${2:x}').stops, [2]);
  });
});
