import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { parseDevice, parseImage, parsePort, parsePortRange, parseSecurityOption, parseVolume } from '../src/core/model/compose/short';
import { sliceOf, type Token } from '../src/core/text/span';
import { parseBytes } from '../src/core/text/values';

/** The token's text, after its span was found to hold just that. */
function at(text: string, token: Token | undefined): string | undefined {
  if (token) assert.equal(sliceOf(text, token.span), token.text, text);
  return token?.text;
}

describe('Ports', () => {
  const port = (text: string) => {
    const parsed = parsePort(text);
    return parsed && [at(text, parsed.hostIp), at(text, parsed.published), at(text, parsed.target), parsed.protocol];
  };

  it('have address, published port, target and protocol', () => {
    assert.deepEqual(port('80'), [undefined, undefined, '80', 'tcp']);
    assert.deepEqual(port('8080:80'), [undefined, '8080', '80', 'tcp']);
    assert.deepEqual(port('127.0.0.1:8080:80/udp'), ['127.0.0.1', '8080', '80', 'udp']);
    assert.deepEqual(port('127.0.0.1::80'), ['127.0.0.1', undefined, '80', 'tcp']);
    assert.deepEqual(port('[::1]:8080:80/TCP'), ['::1', '8080', '80', 'tcp']);
    assert.deepEqual(port('::1:8080:80'), ['::1', '8080', '80', 'tcp']);
    assert.deepEqual(port('9000-9010:80-90'), [undefined, '9000-9010', '80-90', 'tcp']);
    assert.deepEqual(port('${IP:-[::1]}:${P:-80:80}:${T}/${PROTO}'), ['${IP:-[::1]}', '${P:-80:80}', '${T}', '${proto}']);
    assert.equal(port('80:'), undefined);
    assert.equal(port(''), undefined);
  });

  it('may be ranges of ports that exist', () => {
    assert.deepEqual(parsePortRange('80'), { first: 80, last: 80 });
    assert.deepEqual(parsePortRange('80-90'), { first: 80, last: 90 });
    for (const none of ['90-80', '70000', 'x', '${P}', '']) assert.equal(parsePortRange(none), undefined, none);
  });
});

describe('Volumes', () => {
  const volume = (text: string) => {
    const { type, source, target, options } = parseVolume(text);
    return [type, at(text, source), at(text, target), options.map((option) => at(text, option)).join('+')];
  };

  it('tell paths from names', () => {
    assert.deepEqual(volume('data:/var/lib'), ['volume', 'data', '/var/lib', '']);
    assert.deepEqual(volume('./conf:/etc:ro,z'), ['bind', './conf', '/etc', 'ro+z']);
    assert.deepEqual(volume('~/x:/y'), ['bind', '~/x', '/y', '']);
    assert.deepEqual(volume('data/sub:/x'), ['volume', 'data/sub', '/x', '']);
    assert.deepEqual(volume('/anonymous'), ['volume', undefined, '/anonymous', '']);
    assert.deepEqual(volume('a:'), ['volume', undefined, 'a:', '']);
    assert.deepEqual(volume(''), ['volume', undefined, '', '']);
  });

  it('know Windows drives, shares and pipes', () => {
    assert.deepEqual(volume('C:\\src:/dst:ro'), ['bind', 'C:\\src', '/dst', 'ro']);
    assert.deepEqual(volume('c:/src:d:/dst'), ['bind', 'c:/src', 'd:/dst', '']);
    assert.deepEqual(volume('\\\\server\\share:/x'), ['bind', '\\\\server\\share', '/x', '']);
    assert.deepEqual(volume('\\\\.\\pipe\\docker_engine:\\\\.\\pipe\\docker_engine'), [
      'npipe',
      '\\\\.\\pipe\\docker_engine',
      '\\\\.\\pipe\\docker_engine',
      '',
    ]);
  });

  it('split outside of defaults, and leave open what a variable decides', () => {
    assert.deepEqual(volume('${ROOT:-/mnt:x}/app:/data:${MODE:-ro}'), ['unknown', '${ROOT:-/mnt:x}/app', '/data', '${MODE:-ro}']);
    assert.deepEqual(volume('./a${X}:/b'), ['bind', './a${X}', '/b', '']);
  });
});

describe('Devices and security options', () => {
  it('of a device are source, target and permissions, or the name that CDI gives it', () => {
    const device = (text: string) => {
      const { source, target, permissions } = parseDevice(text);
      return [at(text, source), at(text, target), at(text, permissions)];
    };
    assert.deepEqual(device('/dev/kvm'), ['/dev/kvm', undefined, undefined]);
    assert.deepEqual(device('/dev/sda:/dev/xvda:r'), ['/dev/sda', '/dev/xvda', 'r']);
    assert.deepEqual(device('${DEV:-/dev/a:b}:/dev/c'), ['${DEV:-/dev/a:b}', '/dev/c', undefined]);
    assert.deepEqual(device('nvidia.com/gpu=GPU-1:2'), ['nvidia.com/gpu=GPU-1:2', undefined, undefined]);
  });

  it('of a security option are name and value', () => {
    const option = (text: string) => {
      const { name, value } = parseSecurityOption(text);
      return [at(text, name), at(text, value)];
    };
    assert.deepEqual(option('no-new-privileges'), ['no-new-privileges', undefined]);
    assert.deepEqual(option('no-new-privileges:true'), ['no-new-privileges', 'true']);
    assert.deepEqual(option('seccomp=unconfined'), ['seccomp', 'unconfined']);
    assert.deepEqual(option('label=type:svirt_t'), ['label', 'type:svirt_t']);
    assert.deepEqual(option('apparmor:${P:-a=b}'), ['apparmor', '${P:-a=b}']);
  });
});

describe('Image references', () => {
  const image = (text: string) => {
    const parsed = parseImage(text);
    return [
      at(text, parsed.registry),
      at(text, parsed.path),
      at(text, parsed.lastComponent),
      at(text, parsed.tag),
      at(text, parsed.digest),
      parsed.host,
      parsed.repository,
    ];
  };

  it('have registry, path, tag and digest', () => {
    assert.deepEqual(image('postgres'), [undefined, 'postgres', 'postgres', undefined, undefined, 'docker.io', 'library/postgres']);
    assert.deepEqual(image('bitnami/redis:7.2'), [undefined, 'bitnami/redis', 'redis', '7.2', undefined, 'docker.io', 'bitnami/redis']);
    assert.deepEqual(image('localhost:5000/a/b:c@sha256:d'), ['localhost:5000', 'a/b', 'b', 'c', 'sha256:d', 'localhost:5000', 'a/b']);
    assert.deepEqual(image('ghcr.io/x@sha256:d'), ['ghcr.io', 'x', 'x', undefined, 'sha256:d', 'ghcr.io', 'x']);
    assert.deepEqual(image('index.docker.io/library/nginx'), [
      'index.docker.io',
      'library/nginx',
      'nginx',
      undefined,
      undefined,
      'docker.io',
      'library/nginx',
    ]);
    assert.deepEqual(image('nginx:${TAG:-1.2/3:4}'), [
      undefined,
      'nginx',
      'nginx',
      '${TAG:-1.2/3:4}',
      undefined,
      'docker.io',
      'library/nginx',
    ]);
    assert.deepEqual(image(''), [undefined, '', '', undefined, undefined, 'docker.io', 'library/']);
  });
});

describe('Quantities', () => {
  it('of bytes count in powers of two unless told otherwise', () => {
    const sizes: Record<string, number | undefined> = {
      '1024': 1024,
      '512m': 512 * 2 ** 20,
      '1.5 GiB': 1.5 * 2 ** 30,
      '64kb': 65536,
      '1T': 2 ** 40,
      '10b': 10,
      '-1': -1,
      '0': 0,
      '': undefined,
      m: undefined,
      '1x': undefined,
      '1 000m': undefined,
      '5bb': undefined,
      '-2m': undefined,
      '${X}': undefined,
    };
    for (const [text, bytes] of Object.entries(sizes)) assert.equal(parseBytes(text), bytes, text);
  });
});
