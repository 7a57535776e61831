import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { handlesModules, modulePackageIn } from '../src/core/knowledge/kernel-modules';
import { namesSecret, passwordIn, secretIn, secretOf } from '../src/core/knowledge/secret-names';

describe('names of secrets', () => {
  it('are known by whole words, whatever the case', () => {
    for (const name of ['API_KEY', 'apikey', 'DB_PASSWORD', 'GITHUB_TOKEN', 'secret_message', 'AUTH', 'PWORD', 'AWS_CREDENTIALS'])
      assert.equal(namesSecret(name), true, name);
    for (const name of ['MONKEY', 'KEYBOARD', 'TOKENIZER', 'AUTHOR', 'PASSWORDS', 'GPG_KEYS', 'NAME'])
      assert.equal(namesSecret(name), false, name);
  });

  it('are none beside `public`, `file` or `version`', () => {
    for (const name of ['PUBLIC_KEY', 'DB_PASSWORD_FILE', 'TOKEN_VERSION']) assert.equal(namesSecret(name), false, name);
  });
});

describe('values of variables named like secrets', () => {
  const values = (expected: ReturnType<typeof secretIn>, pairs: readonly (readonly [string, string])[]) => {
    for (const [name, value] of pairs) assert.equal(secretIn(name, value), expected, `${name}=${value}`);
  };

  it('are secrets where they are written out', () => {
    values('secret', [
      ['API_KEY', '9b1f0c7be3d24a'],
      ['DB_PASSWORD', '1234'],
      ['DB_PASSWORD', 'password'],
      ['TOKEN', 'https://user:pw@example.org/'],
      ['KEY', 'E3FF2839C048B25C'],
      ['PRIVATE_KEY', '-----BEGIN PRIVATE KEY-----\nMIIE'],
      ['ENCRYPTION_KEY', 'abcdefghijklmnopqrstuvwxyz'],
    ]);
  });

  it('are stand-ins where they say so', () => {
    values('placeholder', [
      ['A_KEY', ''],
      ['A_KEY', 'changeme'],
      ['A_KEY', 'change-me-please'],
      ['A_KEY', 'your_key_here'],
      ['A_KEY', '<token>'],
      ['A_KEY', 'xxxx'],
      ['A_KEY', 'Test'],
      ['DB_PASSWORD', 'yourStrongPassword'],
      ['DB_PASSWORD', 'changeme123'],
      ['AWS_SECRET_ACCESS_KEY', 'bPxRfiCYEXAMPLEKEY'],
    ]);
  });

  it('are harmless where they are switches, numbers, places or fingerprints', () => {
    values('harmless', [
      ['AUTH', 'true'],
      ['TOKEN_LIFETIME', '15m'],
      ['TLS_KEY', '/etc/tls/key.pem'],
      ['AUTH_REALM', 'staff'],
      ['AUTH', 'https://id.example.org'],
      ['GPG_KEY', '7169605F62C751356D054A26A821E680E5FA6305'],
      ['SORT_KEY', 'created_at'],
      ['CONNECT_KEY_CONVERTER', 'org.apache.kafka.connect.storage.StringConverter'],
      ['PASSWORD_ITERATIONS', '600000'],
      ['ALLOW_EMPTY_PASSWORD', '1'],
      ['AWS_ACCESS_KEY_ID', 'AKIAIOSFODNN7EXAMPLE'],
      ['STRIPE_PUBLISHABLE_KEY', 'pk_live_9b1f0c7be3d24a'],
      ['RECAPTCHA_SITE_KEY', '6Lc9b1f0c7be3d24a'],
      ['PASSWORD_HASH', '$2y$10$9b1f0c7be3d24a'],
      ['MQTT_PASSWORD', '{file:/run/secrets/mqtt}'],
    ]);
  });

  it('can carry a password within an address or a connection string', () => {
    const cases: Record<string, string | undefined> = {
      'postgres://shop:hunter2@db:5432/shop': 'hunter2',
      'redis://:hunter2@cache/0': 'hunter2',
      'jdbc:postgresql://db/shop?user=shop&password=hunter2&ssl=true': 'hunter2',
      'Server=db;User Id=shop; Password = hunter2;': 'hunter2',
      'postgres://shop@db/shop': undefined,
      'https://example.org/a:b@c': undefined,
      'redis://cache:6379': undefined,
      'the password=nothing': undefined,
    };
    for (const [value, password] of Object.entries(cases)) assert.equal(passwordIn(value), password, value);
  });

  it('are judged together with names in the spellings that programs take', () => {
    const cases: readonly (readonly [name: string, value: string, kind: ReturnType<typeof secretOf>])[] = [
      ['SMTP_PASS', 'hunter2', 'secret'],
      ['PGPASSWORD', 'hunter2', 'secret'],
      ['WEBPASSWORD', 'hunter2', 'secret'],
      ['spring.mail.password', 'hunter2', 'secret'],
      ['encryptionKey', '9b1f0c7be3d24a', 'secret'],
      ['DATABASE_URL', 'postgres://shop:hunter2@db/shop', 'embedded'],
      ['DATABASE_URL', 'postgres://shop:changeme@db/shop', 'placeholder'],
      ['DATABASE_URL', 'postgres://shop@db/shop', 'harmless'],
      ['COMPASS', 'north', 'harmless'],
      ['DB_PASSWORD_FILE', '/run/secrets/db', 'harmless'],
      ['API_TOKEN', '', 'harmless'],
    ];
    for (const [name, value, kind] of cases) assert.equal(secretOf(name, value), kind, `${name}=${value}`);
  });
});

describe('tools for kernel modules', () => {
  it('are told from looking at modules', () => {
    const all = {
      loads: ['modprobe loop', 'modprobe -r loop', 'insmod a.ko'],
      prepares: ['depmod -a', 'depmod', 'dkms autoinstall', 'dkms install -m nvidia -v 550.90'],
      nothing: ['modprobe -n loop', 'modprobe --show-depends loop', 'dkms status', 'lsmod', 'modinfo loop'],
      forAnother: ['depmod -b /rootfs 6.1.0-18-amd64', 'dkms build -m nvidia -v 550.90 -k 6.1.0-18-amd64'],
    };
    for (const [kind, commands] of Object.entries(all))
      for (const command of commands)
        assert.equal(handlesModules(command.split(' ')), kind === 'loads' || kind === 'prepares' ? kind : undefined, command);
  });

  it('are found among installed packages, user-space headers left out', () => {
    const found = (command: string) => {
      const words = command.split(' ');
      const index = modulePackageIn(words);
      return index === undefined ? undefined : words[index];
    };
    assert.equal(found('apt-get install -y curl zfs-dkms=2.2'), 'zfs-dkms=2.2');
    assert.equal(found('dnf -y install kernel-devel'), 'kernel-devel');
    assert.equal(found('apt-get install linux-headers-amd64'), 'linux-headers-amd64');
    for (const command of [
      'apk add linux-headers',
      'apk add --virtual .build-dkms gcc',
      'apt-get install linux-libc-dev',
      'dnf install kernel-headers',
      'apt-get remove dkms',
      'echo install dkms',
    ])
      assert.equal(found(command), undefined, command);
  });
});
