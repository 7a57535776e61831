import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import type { Uri } from '../src/core/index';
import { startOf, type Start } from '../src/core/workspace/start';
import { loadParsers, workspaceOf } from './support/workspace';

const startIn = (files: Readonly<Record<Uri, string>>): Start => {
  const workload = workspaceOf(files)
    .workloads()
    .find(({ kind }) => kind === ('compose.yaml' in files ? 'service' : 'image'));
  assert.ok(workload?.kind === 'service' || workload?.kind === 'image', 'a service or an image');
  return startOf(workload);
};

const service = (keys: string, dockerfile?: string): Readonly<Record<Uri, string>> => ({
  'compose.yaml': `services:\n  app:\n    ${dockerfile === undefined ? 'image: debian:12' : 'build: .'}\n${keys
    .split('\n')
    .map((line) => `    ${line}\n`)
    .join('')}`,
  ...(dockerfile === undefined ? {} : { Dockerfile: dockerfile }),
});

/** Who says each half, its words, and the commands; `*` marks a word that may turn out another. */
const shown = ({ entrypoint, command, commands }: Start) => ({
  entrypoint: [entrypoint.by, ...entrypoint.words.map(({ text, expands }) => (expands ? `*${text}` : text))].join(' '),
  command: [command.by, ...command.words.map(({ text, expands }) => (expands ? `*${text}` : text))].join(' '),
  commands: commands.map(({ names, part, mayFail }) => `${part}: ${names.join(' ')}${mayFail ? ' ||' : ''}`),
});

/** What stands in the files where the words of the commands are said to be. */
const places = (files: Readonly<Record<Uri, string>>) =>
  startIn(files).commands.map(({ words }) => words.map(({ file, span }) => (files[file] ?? '').slice(span.start, span.end)));

describe('what a workload starts', () => {
  before(loadParsers);

  it('is for an image alone what its Dockerfile says', () => {
    assert.deepEqual(shown(startIn({ Dockerfile: 'FROM debian:12\nENTRYPOINT ["tini", "--"]\nCMD ["nginx", "-g", "daemon off;"]\n' })), {
      entrypoint: 'dockerfile tini --',
      command: 'dockerfile nginx -g daemon off;',
      commands: ['command: nginx -g daemon off;'],
    });
    assert.deepEqual(shown(startIn({ Dockerfile: 'FROM debian:12\nCMD exec app --port $PORT || true\n' })), {
      entrypoint: 'image',
      command: 'dockerfile',
      commands: ['command: app --port $PORT ||', 'command: true'],
    });
    assert.deepEqual(shown(startIn({ Dockerfile: 'FROM scratch\nCOPY app /\n' })), {
      entrypoint: 'nobody',
      command: 'nobody',
      commands: [],
    });
  });

  it('leaves out the CMD that an ENTRYPOINT in shell form ignores, and one that stands below an ENTRYPOINT', () => {
    assert.deepEqual(shown(startIn({ Dockerfile: 'FROM debian:12\nENTRYPOINT app one\nCMD ["two"]\n' })).commands, ['entrypoint: app one']);
    assert.deepEqual(shown(startIn({ Dockerfile: 'FROM debian:12 AS base\nCMD ["two"]\nFROM base\nENTRYPOINT ["app"]\n' })), {
      entrypoint: 'dockerfile app',
      command: 'nobody',
      commands: ['entrypoint: app'],
    });
  });

  it('counts a command as run by the script in front of it, and as arguments of a program', () => {
    assert.deepEqual(
      shown(startIn({ Dockerfile: 'FROM debian:12\nENTRYPOINT ["/docker-entrypoint.sh"]\nCMD ["redis-server"]\n' })).commands,
      ['entrypoint: docker-entrypoint.sh redis-server', 'command: redis-server'],
    );
    assert.deepEqual(shown(startIn({ Dockerfile: 'FROM debian:12\nENTRYPOINT ["node"]\nCMD ["mount"]\n' })).commands, [
      'entrypoint: node mount',
    ]);
    assert.deepEqual(shown(startIn({ Dockerfile: 'FROM debian:12\nENTRYPOINT ["node"]\nCMD mount\n' })).commands, ['entrypoint: node']);
  });

  it('reads no shell but that of POSIX', () => {
    assert.deepEqual(shown(startIn({ Dockerfile: 'FROM debian:12\nSHELL ["pwsh", "-c"]\nCMD reboot\n' })).commands, []);
    assert.deepEqual(shown(startIn({ Dockerfile: 'FROM debian:12\nSHELL ["/bin/bash", "-c"]\nCMD reboot\n' })).commands, [
      'command: reboot',
    ]);
  });

  const dockerfile = 'FROM debian:12\nENTRYPOINT ["/entrypoint.sh"]\nCMD ["serve"]\n';

  it('is for a service its own keys before those of its Dockerfile', () => {
    assert.deepEqual(shown(startIn(service('command: work --fast', dockerfile))), {
      entrypoint: 'dockerfile /entrypoint.sh',
      command: 'compose work --fast',
      commands: ['entrypoint: entrypoint.sh work --fast', 'command: work --fast'],
    });
    assert.deepEqual(shown(startIn(service('entrypoint: work', dockerfile))), {
      entrypoint: 'compose work',
      command: 'nobody',
      commands: ['entrypoint: work'],
    });
    assert.deepEqual(shown(startIn(service('entrypoint: null\ncommand:', dockerfile))), {
      entrypoint: 'dockerfile /entrypoint.sh',
      command: 'dockerfile serve',
      commands: ['entrypoint: entrypoint.sh serve', 'command: serve'],
    });
  });

  it('takes an empty key as the engine does: no entry point, but the image’s command', () => {
    for (const key of ['entrypoint: []', "entrypoint: ''", 'entrypoint: "&& x"']) {
      assert.deepEqual(shown(startIn(service(key, dockerfile))), {
        entrypoint: 'compose',
        command: 'dockerfile serve',
        commands: ['command: serve'],
      });
    }
    assert.equal(shown(startIn(service('command: []', dockerfile))).command, 'dockerfile serve');
    assert.equal(shown(startIn(service('entrypoint: work\ncommand: []', dockerfile))).command, 'nobody');
  });

  it('lets a later file take a command back', () => {
    const files = { ...service('command: work', dockerfile), 'compose.override.yaml': 'services:\n  app:\n    command:\n' };
    assert.equal(shown(startIn(files)).command, 'dockerfile serve');
  });

  it('does not know what a variable or a template hides', () => {
    assert.deepEqual(shown(startIn(service('command: run ${X} ${Y:-1}'))), {
      entrypoint: 'image',
      command: 'compose run *${X} *${Y:-1}',
      commands: ['command: run ${X} ${Y:-1}'],
    });
    assert.deepEqual(shown(startIn(service('entrypoint: ${X}\ncommand: reboot'))).commands, []);
    assert.deepEqual(shown(startIn(service('command: "{{ tool }} a | b"'))).commands, []);
    assert.deepEqual(shown(startIn(service('command: run ${Y:-1}'))).command, 'compose run 1');
    assert.deepEqual(shown(startIn(service('command: ["run", "${X}"]'))).command, 'compose run *${X}');
  });

  it('unfolds a script wherever it is written, each word in its place', () => {
    assert.deepEqual(places({ Dockerfile: 'FROM a\nCMD ["sh", "-c", "modprobe tun && exec app"]\n' }), [['modprobe', 'tun'], ['app']]);
    assert.deepEqual(places(service('command: sh -c "modprobe tun; app"')), [['modprobe', 'tun'], ['app']]);
    assert.deepEqual(places(service("command: ['sh', '-c', 'modprobe tun; app']")), [['modprobe', 'tun'], ['app']]);
    assert.deepEqual(places(service('command:\n  - sh\n  - -c\n  - |\n    modprobe tun\n\n    exec app \\\n      --fast')), [
      ['modprobe', 'tun'],
      ['app', '--fast'],
    ]);
    assert.deepEqual(places(service('command: >\n  sh -c "modprobe tun\n  && app"')), [['modprobe', 'tun'], ['app']]);
  });

  it('finds words beside variables, and gives the whole value where it cannot', () => {
    assert.deepEqual(places(service('command: app $$HOME --end')), [['app', '$$HOME', '--end']]);
    assert.deepEqual(places(service('command: app ${X:-y} --end')), [['app', '${X:-y}', '--end']]);
    assert.deepEqual(places(service('command: app ${X:-y} z ${X:-y} --end')), [
      ['app', 'app ${X:-y} z ${X:-y} --end', 'app ${X:-y} z ${X:-y} --end', 'app ${X:-y} z ${X:-y} --end', '--end'],
    ]);
    assert.deepEqual(places(service('command: ["sh", "-c", "modprobe \\"tun\\""]')), [['"modprobe \\"tun\\""', '"modprobe \\"tun\\""']]);
  });

  it('takes time in proportion to the text', () => {
    const lines = Array.from({ length: 20_000 }, (_, index) => `  word${index}`).join('\n');
    assert.equal(startIn(service(`command: |\n${lines}`)).command.words.length, 20_000);
  });
});
