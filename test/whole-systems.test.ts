import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import {
  grantsSudo,
  isDevelopmentFile,
  isDevelopmentImage,
  onlyWaits,
  scriptedService,
  setsPassword,
  supervisedByFolder,
  supervisedPrograms,
  systemPartOf,
} from '../src/core/knowledge/whole-systems';

const words = (command: string) => command.split(' ');

describe('what makes a whole system of a container', () => {
  it('is told by what is started, and not by the clients of the same name', () => {
    const part = (command: string) =>
      systemPartOf([words(command)[0]?.split('/').at(-1) ?? '', ...words(command).slice(1)], words(command)[0] ?? '');
    assert.equal(part('/usr/sbin/sshd -D'), 'ssh');
    assert.equal(part('service ssh start'), 'ssh');
    assert.equal(part('/etc/init.d/xrdp start'), 'screen');
    assert.equal(part('service docker restart'), 'engine');
    assert.equal(part('ssh admin@example.org'), undefined);
    assert.equal(part('docker ps'), undefined);
    assert.equal(part('service ssh stop'), undefined);
  });

  it('knows the services that scripts of an init start', () => {
    assert.equal(scriptedService(words('service cron start'), 'service'), 'cron');
    assert.equal(scriptedService(words('rc-service nginx restart'), 'rc-service'), 'nginx');
    assert.equal(scriptedService(words('mariadb start'), '/etc/init.d/mariadb'), 'mariadb');
    assert.equal(scriptedService(words('npm start'), 'npm'), undefined);
    assert.equal(scriptedService(words('service --status-all'), 'service'), undefined);
  });

  it('knows what only waits for somebody', () => {
    for (const command of ['sleep infinity', 'sleep 365d', 'tail -f /dev/null', 'tail -n0 -F /dev/null'])
      assert.equal(onlyWaits(words(command)), 'sleep');
    for (const command of ['bash', 'sh -l', 'zsh --login']) assert.equal(onlyWaits(words(command)), 'shell');
    for (const command of ['sleep 5', 'tail -f /var/log/app.log', 'bash start.sh', 'sh -c x', 'python'])
      assert.equal(onlyWaits(words(command)), undefined, command);
  });

  it('knows accounts that somebody logs in with', () => {
    assert.ok(setsPassword(['chpasswd']));
    assert.ok(setsPassword(words('useradd -m -p x ana')));
    assert.ok(!setsPassword(words('passwd -l root')));
    assert.ok(!setsPassword(words('useradd -r app')));
    assert.ok(grantsSudo(words('usermod -aG docker,sudo ana')));
    assert.ok(!grantsSudo(words('usermod -aG docker ana')));
  });

  it('knows the daemons under a supervisor', () => {
    assert.deepEqual(supervisedPrograms('[supervisord]\nnodaemon=true\n[program:web]\ncommand=x\n  [program:cron]\n'), ['web', 'cron']);
    assert.equal(supervisedByFolder('/etc/service/web/run'), 'web');
    assert.equal(supervisedByFolder('/etc/services.d/web/'), 'web');
    assert.equal(supervisedByFolder('/etc/service/'), undefined);
    assert.equal(supervisedByFolder('/etc/service/web/log/run'), undefined);
  });

  it('leaves out what a developer’s editor opens', () => {
    assert.ok(isDevelopmentImage('devcontainers/base'));
    assert.ok(isDevelopmentImage('vscode/devcontainers/go'));
    assert.ok(isDevelopmentImage('linuxserver/code-server'));
    assert.ok(!isDevelopmentImage('library/ubuntu'));
    assert.ok(isDevelopmentFile('app/.devcontainer/compose.yaml'));
    assert.ok(isDevelopmentFile('docker-compose.devcontainer.yml'));
    assert.ok(!isDevelopmentFile('devcontainers/compose.yaml'));
  });
});
