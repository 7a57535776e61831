import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { secretFileVariable } from '../src/core/knowledge/images/secret-files';
import { secretFileKind } from '../src/core/knowledge/secret-files';

describe('files that hold secrets', () => {
  it('are known by their names', () => {
    const kinds: Record<string, ReturnType<typeof secretFileKind>> = {
      id_rsa: 'key',
      './keys/id_ed25519': 'key',
      'tls/server.key': 'key',
      'tls/cert.key': 'key',
      'tls/privkey.pem': 'key',
      'tls/ca-key.pem': 'key',
      'aws-login.pem': 'key',
      'vault.kdbx': 'key',
      '.netrc': 'credentials',
      '.aws/credentials': 'credentials',
      'home/.ssh/': 'credentials',
      'deploy/service-account.json': 'credentials',
      '.docker/config.json': 'credentials',
      kubeconfig: 'credentials',
      '.env': 'environment',
      'app/.env.production': 'environment',
      '.git/': 'history',
      '.npmrc': 'package-registry',
    };
    for (const [path, kind] of Object.entries(kinds)) assert.equal(secretFileKind(path), kind, path);
  });

  it('are not certificates, public halves, examples, patterns and variables', () => {
    for (const path of [
      'id_rsa.pub',
      'ca.pem',
      'certs/site-cert.pem',
      'fullchain.pem',
      'rds-ca-bundle.pem',
      'isrgrootx1.pem',
      'dhparam.pem',
      'jwt-public.pem',
      'site.crt',
      'archive.gpg.key',
      'release.key',
      'public.key',
      '.env.example',
      '.env.local.sample',
      '.environment',
      'config.json',
      'service-accounts.md',
      'ssh',
      'keys.go',
      'certs/*.pem',
      '$KEY',
      '.gitignore',
      '.',
      '',
    ])
      assert.equal(secretFileKind(path), undefined, path);
  });

  it('take the place of variables where the image says so', () => {
    assert.equal(secretFileVariable({ path: 'library/postgres' }, 'POSTGRES_PASSWORD'), 'POSTGRES_PASSWORD_FILE');
    assert.equal(secretFileVariable({ path: 'grafana/grafana' }, 'GF_SECURITY_ADMIN_PASSWORD'), 'GF_SECURITY_ADMIN_PASSWORD__FILE');
    assert.equal(secretFileVariable({ path: 'library/postgres' }, 'PGPASSWORD'), undefined);
    assert.equal(secretFileVariable({ path: 'library/redis' }, 'REDIS_PASSWORD'), undefined);
  });
});
