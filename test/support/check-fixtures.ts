import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { before, describe, it } from 'mocha';
import {
  applyEdits,
  rules,
  severities,
  type Finding,
  type Fix,
  type Kind,
  type Texts,
  type Uri,
  type Workspace,
} from '../../src/core/index';
import { once } from '../../src/core/text/once';
import { allFixtures, fixedCount, fixedOf, fixtureKinds, renderFindings, type Fixture } from './fixtures';
import { loadTexts } from './texts';
import { loadParsers, settle, workspaceOf } from './workspace';

const update = process.env.UPDATE === '1';

/** A careful audience, so that hints are tested too, unless the case brings settings of its own. */
const open = (files: Readonly<Record<Uri, string>>): Workspace =>
  workspaceOf(files, '.virtlens.yaml' in files ? {} : { audience: 'careful' });

function findingsOf(workspace: Workspace, rule?: string): Finding[] {
  return workspace.files.flatMap((file) => workspace.findings(file)).filter((finding) => rule === undefined || finding.rule === rule);
}

function applied(files: Readonly<Record<Uri, string>>, fix: Fix): Record<Uri, string> {
  const changed: Record<Uri, string> = {};
  for (const file of new Set(fix.edits.map((edit) => edit.file))) {
    changed[file] = applyEdits(
      files[file] ?? '',
      fix.edits.filter((edit) => edit.file === file),
    );
  }
  return changed;
}

const grave = (finding: Finding) => severities.indexOf(finding.severity) >= severities.indexOf('warning');
const sameThing = (finding: Finding) => `${finding.rule} ${finding.file} ${finding.message} ${finding.workload}`;
/** A finding whose message changed for the milder is not a new one. */
const sameSubject = (finding: Finding) => `${finding.rule} ${finding.file} ${finding.workload}`;

/** Tests every case of the rules of that kind; a file for each, so that they run side by side. */
export function checkFixtures(kind: Kind): void {
  describe('fixtures', () => {
    let texts: Texts;
    before(async () => {
      await loadParsers();
      texts = await loadTexts('en');
    });

    const fixtures = allFixtures([kind]).map((fixture) => ({ fixture, opened: once(() => open(fixture.files)) }));
    for (const { fixture, opened } of fixtures)
      describe(`${fixture.rule} · ${fixture.name}`, () => checkFixture(fixture, opened, () => texts));

    it(`reaches every message of every rule, and shows each rule silent at least once: ${kind}`, () => {
      const own = rules.filter(({ id }) => id.startsWith(`${kind}/`));
      const reached = new Set<string>();
      for (const { fixture, opened } of fixtures)
        for (const finding of findingsOf(opened(), fixture.rule)) reached.add(`${finding.rule} ${finding.message}`);
      const unreached = own
        .flatMap((rule) => Object.keys(rule.messages).map((message) => `${rule.id} ${message}`))
        .filter((id) => !reached.has(id));
      assert.deepEqual(unreached, [], 'messages that no fixture reaches');
      const silent = new Set(fixtures.filter(({ fixture }) => fixture.expected === undefined).map(({ fixture }) => fixture.rule));
      assert.deepEqual(
        own.map(({ id }) => id).filter((id) => !silent.has(id)),
        [],
        'rules without a case that stays silent',
      );
      const known = new Set(own.map(({ id }) => id as string));
      assert.deepEqual(
        [...new Set(fixtures.map(({ fixture }) => fixture.rule))].filter((rule) => !known.has(rule)),
        [],
        'fixtures of no rule',
      );
      const kinds = new Set(rules.map(({ id }) => id.split('/')[0]));
      assert.deepEqual(
        fixtureKinds().filter((folder) => !kinds.has(folder)),
        [],
        'fixtures of no kind',
      );
    });
  });
}

function checkFixture(fixture: Fixture, opened: () => Workspace, texts: () => Texts): void {
  it('finds what is expected, at the exact place', () => {
    const workspace = opened();
    assert.deepEqual(workspace.failures, []);
    const findings = findingsOf(workspace, fixture.rule);
    const actual = findings.length === 0 ? undefined : renderFindings(findings, workspace, texts());
    if (update && fixture.expected !== undefined && actual !== undefined) {
      writeFileSync(join(fixture.folder, 'expected.txt'), actual);
      return;
    }
    assert.equal(actual, fixture.expected);
  });

  it('mends it by each fix, and brings nothing new', () => {
    const workspace = opened();
    const findings = findingsOf(workspace, fixture.rule);
    const before = findingsOf(workspace).filter(grave).map(sameSubject);
    const fixes = findings.flatMap((finding) => finding.fixes.map((fix) => ({ finding, fix })));
    fixes.forEach(({ finding, fix }, index) => {
      const number = index + 1;
      const changed = applied(fixture.files, fix);
      if (update) writeFixed(fixture, number, changed);
      assert.deepEqual(changed, fixedOf(fixture.folder, number), `what fix ${number} gives`);
      const after = settle(
        workspace.apply(new Map(Object.entries(changed).map(([file, text]) => [file, { state: 'text' as const, text, version: 2 }]))),
      );
      assert.deepEqual(
        after.files.flatMap((file) => after.problems(file)).map(({ id }) => id),
        workspace.files.flatMap((file) => workspace.problems(file)).map(({ id }) => id),
        `fix ${number} leaves the files readable`,
      );
      const left = findingsOf(after, fixture.rule).filter((other) => sameThing(other) === sameThing(finding));
      const had = findings.filter((other) => sameThing(other) === sameThing(finding));
      assert.ok(left.length < had.length, `fix ${number} leaves the finding`);
      assert.deepEqual(
        findingsOf(after)
          .filter(grave)
          .map(sameSubject)
          .filter((key) => !before.includes(key)),
        [],
        `fix ${number} brings something new`,
      );
    });
    if (update)
      for (let n = fixedCount(fixture.folder); n > fixes.length; n--) rmSync(join(fixture.folder, `fixed-${n}`), { recursive: true });
    assert.equal(fixedCount(fixture.folder), fixes.length, 'a fixed folder for every fix');
  });
}

function writeFixed(fixture: Fixture, number: number, files: Readonly<Record<Uri, string>>): void {
  const folder = join(fixture.folder, `fixed-${number}`);
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of Object.entries(files)) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
}
