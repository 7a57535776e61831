import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { list, variants, variantsIn } from './support/topic-variants';

/** What the `device`, or else the last option, of a volume with these options says. */
function options(written: string, more = ''): string | undefined {
  const text = `volumes:\n  data:\n${more}    driver_opts:\n${written.replace(/^/gm, '      ')}\n`;
  return variantsIn(text, 'volumes.*.driver_opts.*').at(-1)?.split(' → ')[1];
}

const bind = (device: string, o = 'bind') => options(`type: none\no: ${o}\ndevice: ${device}`);

describe('Compose topics about storage', () => {
  it('see the host’s path behind a volume’s name', () => {
    assert.equal(bind('/srv/data'), 'directory');
    assert.equal(bind('/srv/data', '"ro,bind"'), 'directory-read-only');
    assert.equal(bind('/etc'), 'system');
    assert.equal(bind('/', '"rbind,ro"'), 'system-read-only');
    assert.equal(bind('/run'), 'socket');
    assert.equal(bind('/var/run/docker.sock'), 'socket');
    assert.equal(bind('${DATA}'), 'summary');
    assert.equal(bind('${DATA:-/etc}'), 'system');
  });

  it('know what else the local driver mounts', () => {
    assert.equal(options('type: nfs\no: "addr=10.0.0.1,rw"\ndevice: ":/data"'), 'nfs');
    assert.equal(options('type: nfs\no: "addr=10.0.0.1,soft,rw"\ndevice: ":/data"'), 'nfs-soft');
    assert.equal(options('type: cifs\no: "username=a"\ndevice: "//nas/a"'), 'share');
    assert.equal(options('type: tmpfs\no: "size=100m"\ndevice: tmpfs'), 'memory');
    assert.equal(options('type: ext4\ndevice: /dev/sdb1'), 'disk');
    assert.equal(options('size: 10G'), 'size');
  });

  it('say what the local driver refuses, and nothing of others', () => {
    assert.equal(options('o: bind\ndevice: /srv/data'), 'incomplete');
    assert.equal(options('type: nfs'), 'incomplete');
    assert.equal(options('mountpoint: /srv'), 'unknown');
    assert.equal(options('mountpoint: /srv', '    driver: rexray\n'), 'summary');
    assert.equal(options('type: none\no: bind\ndevice: /etc', '    driver: ${DRIVER}\n'), 'summary');
  });

  it('read a named volume of a service by its definition', () => {
    const mounted = (definition: string, mode = '') =>
      variantsIn(`services:\n  app:\n    volumes: ["data:/d${mode}"]\nvolumes:\n  data:${definition}\n`, 'services.*.volumes[]')[0]?.split(
        ' → ',
      )[1];
    assert.equal(mounted(''), 'named');
    assert.equal(mounted(' {external: true}', ':ro'), 'named-read-only');
    assert.equal(mounted(' {driver: rexray}'), 'named-elsewhere');
    assert.equal(mounted(' {driver_opts: {type: nfs, o: addr=a, device: ":/d"}}'), 'named-elsewhere');
    assert.equal(mounted(' {driver_opts: {type: none, o: bind, device: /etc}}'), 'system');
    assert.equal(mounted(' {driver_opts: {type: none, o: bind, device: /etc}}', ':ro'), 'system-read-only');
    assert.equal(mounted(' {driver_opts: {type: none, o: bind, device: /srv/d}}'), 'bind');
    assert.equal(mounted(' {driver_opts: {type: none, o: bind, device: "${DATA}"}}'), 'named-elsewhere');
    assert.equal(mounted(' {driver_opts: {size: 10G}}'), 'named');
  });

  it('tell whose a volume is', () => {
    const text =
      'volumes:\n  a:\n  b:\n    external: true\n  c:\n    driver: rexray\n  d:\n    driver_opts:\n      type: none\n      o: bind\n      device: /srv\n  e:\n    name: shared\n';
    assert.deepEqual(
      variantsIn(text, 'volumes.*').map((line) => line.split(' → ')[1]),
      ['own', 'external', 'summary', 'mounted', 'named'],
    );
    assert.deepEqual(variantsIn(text, 'volumes.*.external'), ['true → volume']);
    assert.deepEqual(variantsIn(text, 'volumes.*.driver'), ['rexray → plugin']);
    assert.deepEqual(variantsIn(text, 'volumes.*.name'), ['shared → volume']);
    assert.deepEqual(variantsIn('volumes:\n  a:\n    driver: local\n    external: false\n', 'volumes.*.driver'), ['local → silent']);
  });

  it('give each direction of propagation and each kind of recursion its own words', () => {
    for (const mode of ['private', 'rprivate', 'slave', 'rslave', 'shared', 'rshared'])
      assert.deepEqual(variants(`volumes:\n  - type: bind\n    bind:\n      propagation: ${mode}`, 'volumes[].bind.propagation'), [
        `${mode} → ${mode}`,
      ]);
    for (const mode of ['enabled', 'disabled', 'writable', 'readonly'])
      assert.deepEqual(variants(`volumes:\n  - type: bind\n    bind:\n      recursive: ${mode}`, 'volumes[].bind.recursive'), [
        `${mode} → ${mode}`,
      ]);
    assert.deepEqual(variants('volumes:\n  - type: bind\n    bind:\n      selinux: Z', 'volumes[].bind.selinux'), ['Z → own']);
    assert.deepEqual(
      variants('volumes:\n  - type: bind\n    bind:\n      selinux: Z\n      propagation: rslave', 'volumes[].bind.selinux'),
      ['Z → dropped'],
    );
    assert.deepEqual(variants('volumes:\n  - type: bind\n    bind:\n      create_host_path: false', 'volumes[].bind.create_host_path'), [
      'false → off',
    ]);
  });

  it('read size and mode of a memory mount as Compose does', () => {
    const mode = (written: string) =>
      variants(`volumes:\n  - type: tmpfs\n    tmpfs:\n      mode: ${written}`, 'volumes[].tmpfs.mode')[0]?.split(' → ')[1];
    assert.deepEqual(['0700', '01777', '700', '448'].map(mode), ['closed-mode', 'open-mode', 'decimal-mode', 'closed-mode']);
    assert.deepEqual(variants('volumes:\n  - type: tmpfs\n    tmpfs:\n      size: 64m', 'volumes[].tmpfs.size'), ['64m → size']);
    assert.deepEqual(variants('volumes:\n  - type: volume\n    volume:\n      nocopy: true', 'volumes[].volume.nocopy'), [
      'true → no-copy',
    ]);
    assert.deepEqual(variants('volumes:\n  - type: volume\n    volume:\n      subpath: a', 'volumes[].volume.subpath'), ['a → part']);
  });

  it('say whose mounts are taken over', () => {
    assert.deepEqual(variants(list('volumes_from', ['db', 'db:ro', 'container:legacy']), 'volumes_from[]'), [
      'db → service',
      'db:ro → read-only',
      'container:legacy → foreign',
    ]);
  });
});
