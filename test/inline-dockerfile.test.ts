import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import { applyEdits, type Finding, type Workspace } from '../src/core/index';
import { parseDockerfile } from '../src/core/model/dockerfile/parse';
import type { DockerfileModel, Instruction } from '../src/core/model/dockerfile/types';
import { sliceOf, type Span } from '../src/core/text/span';
import { loadParsers, workspaceOf } from './support/workspace';

/** A service named `app` whose Dockerfile is this YAML value. */
const built = (value: string) => `services:\n  app:\n    init: true\n    build:\n      dockerfile_inline: ${value}`;

/** The Dockerfile as a literal block. */
const block = (dockerfile: string, header = '|', indent = '        ', ending = '\n') =>
  `${built(header)}\n${dockerfile.replace(/^(?=.)/gm, indent)}`.replaceAll('\n', ending);

const open = (text: string, more: Readonly<Record<string, string>> = {}): Workspace =>
  workspaceOf({ 'compose.yaml': text, ...more }, { audience: 'careful' });

function imageIn(workspace: Workspace, name = 'app') {
  const workload = workspace.workloads().find((candidate) => candidate.kind === 'service' && candidate.name === name);
  assert.ok(workload?.kind === 'service');
  return workload.build?.image;
}

const ofDockerfile = (workspace: Workspace): readonly Finding[] => {
  assert.deepEqual(workspace.failures, []);
  return workspace.findings('compose.yaml').filter(({ rule }) => rule === 'dockerfile/secret-in-dockerfile-env-arg');
};

/** The message and the text under each finding about secrets. */
const found = (text: string, more?: Readonly<Record<string, string>>) =>
  ofDockerfile(open(text, more)).map(({ message, span }) => `${message} ${sliceOf(text, span)}`);

describe('a Dockerfile in a Compose file', () => {
  before(loadParsers);

  it('is the image of its service: target, user, base', () => {
    const text = `${block('FROM node:22 AS run\nUSER 1000:1000\nFROM run AS test\nUSER root\n')}      target: run\n`;
    const workspace = open(text);
    const image = imageIn(workspace);
    assert.equal(image?.name, 'run');
    assert.equal(image.file, 'compose.yaml');
    assert.deepEqual(image.base, { known: 'node:22' });
    const user = image.effective('USER')?.instruction;
    assert.equal(user && sliceOf(text, user.span), 'USER 1000:1000');
    assert.deepEqual(workspace.files, ['compose.yaml']);
    assert.deepEqual(
      workspace.workloads().map(({ kind, name }) => `${kind} ${name}`),
      ['service app'],
    );
  });

  it('has every place where it is written, in a literal block of any indentation', () => {
    const dockerfile =
      '# syntax=docker/dockerfile:1\nFROM alpine:3.22 AS a\n\n# virtlens\nENV A=1 \\\n    # between\n    B="two words"\nRUN <<EOF\n  echo one\n\n  echo two\nEOF\nHEALTHCHECK CMD ["a", "b"]\nCOPY --from=a --chmod=755 x y\n';
    const expected = placesIn(parseDockerfile(dockerfile), dockerfile);
    assert.equal(expected.length, 38);
    for (const [header, indent, ending] of [
      ['|', '        ', '\n'],
      ['|-', '         ', '\n'],
      ['|+ # why', '                ', '\n'],
      ['|2', '        ', '\n'],
      ['|', '        ', '\r\n'],
    ] as const) {
      const text = block(dockerfile, header, indent, ending);
      const model = imageIn(open(text))?.model;
      assert.deepEqual(model && placesIn(model, text, indent), expected, header);
    }
  });

  it('has what it holds found at its lines, and mended at its indentation', () => {
    const text = `${block('FROM alpine:3.22\nENV API_TOKEN=s3cr3t-v4lue \\\n    TZ=UTC\nCMD ["app"]\n', '|', '          ')}    image: app\n`;
    assert.deepEqual(found(text), ['environment API_TOKEN']);
    const [fix] = ofDockerfile(open(text))[0]?.fixes ?? [];
    assert.equal(applyEdits(text, fix?.edits ?? []), text.replace('API_TOKEN=s3cr3t-v4lue \\', '\\'));
  });

  it('is found, and not mended, where folding or escapes hide the places', () => {
    const line = 'FROM alpine:3.22\\nENV API_TOKEN=s3cr3t-v4lue';
    for (const text of [built(`"${line}"\n`), built(`>\n        FROM alpine:3.22\n\n        ENV API_TOKEN=s3cr3t-v4lue\n`)]) {
      const [finding, ...others] = ofDockerfile(open(text));
      assert.equal(finding?.message, 'environment');
      assert.match(sliceOf(text, finding.span), /^["|>]/);
      assert.deepEqual(finding.fixes, []);
      assert.deepEqual(others, []);
    }
  });

  it('is what Compose makes of it: its variables are filled in before any builder sees them', () => {
    const text = block('FROM ${BASE:-debian:12}\nARG KEY\nENV A="$${HOME}" API_TOKEN=${GIVEN} OTHER_TOKEN=s3cr3t-v4lue\nCMD echo $$A\n');
    const image = imageIn(open(text));
    assert.deepEqual(image?.base, { known: 'debian:12' });
    assert.equal(image.effective('ENV')?.instruction.pairs[0]?.value?.text, '${HOME}');
    assert.deepEqual(found(text), ['argument KEY', 'environment OTHER_TOKEN'], 'of a variable that nothing sets, nothing is said');
    assert.deepEqual(found(text, { '.env': 'GIVEN=t0k3n-g1v3n\n' }), ['argument KEY', 'environment API_TOKEN', 'environment OTHER_TOKEN']);
    assert.deepEqual(
      ofDockerfile(open(text)).flatMap(({ fixes }) => fixes),
      [],
      'a dollar sign stands for something else in each of the two languages',
    );
  });

  it('is not read where Compose refuses it or a template hides it', () => {
    assert.equal(imageIn(open(block('FROM alpine:${\n'))), undefined);
    assert.equal(imageIn(open(built('"FROM {{ base }}"\n'))), undefined);
    assert.deepEqual(open(block('FROM alpine\n${STEPS}\n')).problems('compose.yaml'), []);
  });

  it('tells of what no builder can read, at its place', () => {
    const text = block('FROM alpine:3.22\nRUNN true\n');
    const problems = open(text).problems('compose.yaml');
    assert.deepEqual(
      problems.map(({ id, span }) => `${id} ${sliceOf(text, span)}`),
      ['dockerfile-syntax RUNN'],
    );
  });

  it('is one Dockerfile for all services that share it, and another one where their variables differ', () => {
    const shared =
      'x-build: &build\n  dockerfile_inline: |\n    FROM alpine:3.22\n    ENV API_TOKEN=s3cr3t-v4lue\nservices:\n  a:\n    build: *build\n  b:\n    build: *build\n';
    const workspace = open(shared);
    assert.equal(imageIn(workspace, 'a'), imageIn(workspace, 'b'));
    assert.equal(ofDockerfile(workspace).length, 1);
  });

  it('is read once, and anew when its text changes', () => {
    const text = block('FROM alpine:3.22\nUSER app\n');
    const first = open(text);
    assert.equal(imageIn(first), imageIn(first.apply(new Map())));
    const second = first.apply(new Map([['compose.yaml', { state: 'text', text: text.replace('USER app', 'USER root'), version: 2 }]]));
    assert.equal(imageIn(second)?.effective('USER')?.instruction.words[0]?.text, 'root');
  });

  it('takes ignore comments of its own', () => {
    const ignore = '# virtlens-ignore dockerfile/secret-in-dockerfile-env-arg: a stand-in';
    assert.deepEqual(found(block(`FROM alpine:3.22\n${ignore}\nENV API_TOKEN=s3cr3t-v4lue\nENV B_TOKEN=s3cr3t-v4lue\n`)), [
      'environment B_TOKEN',
    ]);
    assert.deepEqual(found(block('# check=skip=all\nFROM alpine:3.22\nENV API_TOKEN=s3cr3t-v4lue\n')), []);
  });
});

/** The texts under all spans of a model, without indentation. */
function placesIn({ instructions, comments, directives }: DockerfileModel, text: string, indent = ''): string[] {
  const spans = [...instructions.flatMap(spansOf), ...comments.map(({ span }) => span), ...directives.map(({ value }) => value.span)];
  return spans.map((span) => sliceOf(text, span).replaceAll('\r', '').replaceAll(`\n${indent}`, '\n'));
}

function spansOf(instruction: Instruction): Span[] {
  return [
    instruction.keywordSpan,
    instruction.span,
    ...instruction.words.map(({ span }) => span),
    ...instruction.flags.map(({ span }) => span),
    ...instruction.pairs.flatMap(({ name, value }) => (value ? [name.span, value.span] : [name.span])),
    ...(instruction.script?.commands ?? []).flatMap(({ words }) => words.map(({ span }) => span)),
    ...(instruction.nested ? spansOf(instruction.nested) : []),
  ];
}
