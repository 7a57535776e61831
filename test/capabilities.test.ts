import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { capabilityMeant, capabilityName, capabilityTier, isDefaultEverywhere } from '../src/core/knowledge/capabilities';
import { nearest } from '../src/core/text/nearest';

describe('Capability names', () => {
  it('are compared as the engine does: any case, with or without CAP_, but ALL alone', () => {
    assert.equal(capabilityName('cap_net_admin'), 'NET_ADMIN');
    assert.equal(capabilityName('all'), 'ALL');
    assert.equal(capabilityName('cap_all'), 'CAP_ALL');
    assert.equal(capabilityTier('Cap_Sys_Time'), 'C2');
    assert.equal(capabilityTier('CAP_ALL'), undefined);
  });

  it('that nobody knows are taken for the nearest one', () => {
    assert.equal(capabilityMeant('SYS_LOG'), 'SYSLOG');
    assert.equal(capabilityMeant('cap-net-admin'), 'NET_ADMIN');
    assert.equal(capabilityMeant('CAP_CAP_CHOWN'), 'CHOWN');
    assert.equal(capabilityMeant('CAP_ALL'), 'ALL');
    assert.equal(capabilityMeant('EVERYTHING'), undefined);
    assert.equal(capabilityMeant('X'), undefined);
  });

  it('of the default set are not all given by Podman', () => {
    assert.equal(isDefaultEverywhere('CHOWN'), true);
    assert.equal(isDefaultEverywhere('NET_RAW'), false);
    assert.equal(isDefaultEverywhere('SYS_TIME'), false);
  });
});

describe('The nearest word', () => {
  it('takes the fewest changes, and not more than allowed', () => {
    assert.equal(nearest('seccmp', ['apparmor', 'seccomp'], 2), 'seccomp');
    assert.equal(nearest('apparmour', ['apparmor', 'seccomp'], 1), 'apparmor');
    assert.equal(nearest('selinux', ['apparmor', 'seccomp'], 3), undefined);
    assert.equal(nearest('', ['a'], 0), undefined);
  });

  it('is not looked for where the word is far too long', () => {
    assert.equal(nearest('a'.repeat(100_000), ['a'], 200_000), undefined);
  });
});
