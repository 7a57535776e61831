import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import type { FileState, Kind, Uri, Workspace } from '../src/core/index';
import { once } from '../src/core/text/once';
import { allFixtures } from './support/fixtures';
import { stepOf } from './support/thorough';
import { loadParsers, settle, workspaceOf } from './support/workspace';

/** Two rules that share a line, so that one of them always speaks. */
const sameLine: Readonly<Record<string, string>> = { 'compose/docker-socket-ro-myth': 'compose/docker-socket-mounted' };

/** Says of a variable that it is not set, and so does of the one that the test puts in. */
const unresolved = 'compose/unresolved-posture-variable';

/**
 * By rule and file: that a finding becomes milder, or loses the name of its workload, is no new finding. Only rules of the changed file's kind: a Dockerfile
 * that no service surely builds any more is judged alone.
 */
function thingsFound(workspace: Workspace, kind: Kind): ReadonlySet<string> {
  const findings = workspace.files.flatMap((file) => workspace.findings(file));
  return new Set(
    findings
      .filter(({ rule }) => rule.startsWith(`${kind}/`) && rule !== unresolved)
      .map(({ rule, file }) => `${sameLine[rule] ?? rule} ${file}`),
  );
}

/** The value spans of a file, each a scalar that a template or a variable could stand for. */
function valueSpans(workspace: Workspace, file: Uri): { start: number; end: number }[] {
  const model = workspace.model(file);
  return (model?.constructs ?? []).flatMap(({ valueSpan }) => (valueSpan && valueSpan.end > valueSpan.start ? [valueSpan] : []));
}

const open = (files: Readonly<Record<Uri, string>>) => workspaceOf(files, '.virtlens.yaml' in files ? {} : { audience: 'careful' });

/** One fixture in so many is opened; `THOROUGH=1` takes them all. */
const stride = stepOf(12);

/** Each of them gives one in so many of its values, others than the one before it. */
const valueStride = stepOf(4);

describe('what is not known', function () {
  this.timeout(600_000);
  before(loadParsers);
  const fixtures = allFixtures()
    .filter((_, index) => index % stride === 0)
    .map((fixture) => ({ ...fixture, opened: once(() => open(fixture.files)) }));

  for (const [name, unknown, kinds] of [
    // In quotes, since bare braces end a scalar in flow style.
    ['a variable', '"${VIRTLENS_UNSET}"', ['compose']],
    ['a template token', '{{ token }}', ['compose', 'libvirt']],
  ] as const) {
    it(`never makes a finding appear: ${name} in place of any value of any fixture`, () => {
      const appeared: string[] = [];
      for (const [number, { folder, files, opened }] of fixtures.entries()) {
        const before = opened();
        for (const [file, text] of Object.entries(files)) {
          const kind = before.kind(file);
          if (kind === undefined || !(kinds as readonly string[]).includes(kind)) continue;
          const had = thingsFound(before, kind);
          const spans = valueSpans(before, file).filter((_, index) => index % valueStride === number % valueStride);
          for (const { start, end } of spans) {
            const changed: FileState = { state: 'text', text: text.slice(0, start) + unknown + text.slice(end), version: 2 };
            const after = settle(before.apply(new Map([[file, changed]])));
            for (const found of thingsFound(after, kind)) if (!had.has(found)) appeared.push(`${folder} ${file}:${start} ${found}`);
          }
        }
      }
      assert.deepEqual(appeared, []);
    });
  }
});
