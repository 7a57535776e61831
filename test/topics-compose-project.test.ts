import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import { explainAt, type Texts, type Uri } from '../src/core/index';
import { loadTexts } from './support/texts';
import { loadParsers, workspaceOf } from './support/workspace';

describe('Compose topics in a project of several files', () => {
  let texts: Texts;
  before(async () => {
    await loadParsers();
    texts = await loadTexts('en');
  });

  /** What is said at the needle in the first file. */
  function said(files: Readonly<Record<string, string>>, needle: string): string {
    const [file, text] = Object.entries(files)[0] ?? ['', ''];
    const at = text.indexOf(needle);
    assert.ok(at >= 0, needle);
    return explainAt(workspaceOf(files), file as Uri, at + 1, texts)?.markdown ?? '';
  }

  it('judge a value by what another file puts beside it', () => {
    const files = {
      'compose.yaml': 'services:\n  app:\n    image: a\n    memswap_limit: 1g\n    ports:\n      - target: 80\n        published: "8080"\n',
      'compose.override.yaml': 'services:\n  app:\n    mem_limit: 1g\n    network_mode: host\n',
    };
    assert.match(said(files, '1g'), /no swap|without swap/i);
    assert.match(said(files, '"8080"'), /thrown away/);
  });

  it('read a single value where the project makes a list of it', () => {
    const files = {
      'compose.yaml':
        'services:\n  app:\n    image: a\n    dns: 1.1.1.1\n    tmpfs: /run:size=1m\n    dns_search: .\n    sysctls:\n      - net.core.somaxconn=1024\n    extra_hosts:\n      - up:host-gateway\n    ulimits:\n      nproc: 10\n',
    };
    assert.match(said(files, '1.1.1.1'), /public server/);
    assert.match(said(files, '/run'), /size|bound|limit/i);
    assert.match(said(files, ' .\n'), /no names/);
    assert.match(said(files, '1024'), /waiting|queue|connections/i);
    assert.match(said(files, 'host-gateway'), /Gives the host a name/);
    assert.match(said(files, '10\n'), /processes/);
  });

  it('judge definitions by what another file adds to them', () => {
    const files = {
      'compose.yaml':
        'services:\n  app:\n    image: a\n    networks: [back]\n    volumes: [data:/d]\nnetworks:\n  back:\n    attachable: true\n    ipam:\n      config:\n        - subnet: 10.1.0.0/16\nvolumes:\n  data:\n    driver_opts:\n      device: /etc\n',
      'compose.override.yaml':
        'networks:\n  back:\n    driver: overlay\nvolumes:\n  data:\n    driver_opts:\n      type: none\n      o: bind\n',
    };
    assert.match(said(files, 'data:/d'), /system path of the host writable/);
    assert.match(said(files, 'attachable'), /node of the swarm/);
    assert.match(said(files, '10.1.0.0/16'), /pools/);
    assert.match(said(files, '/etc'), /part of the host, writable/);
    assert.match(said(files, 'data:\n'), /name for something mounted elsewhere/);
  });
});
