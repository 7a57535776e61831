import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { hasSecuritySupport, machineLife, qemuVersion, versionedMachine, type QemuVersion } from '../src/core/knowledge/qemu-machines';
import { nativeOf, optionOf } from '../src/core/knowledge/raw-arguments';

function lifeOf(name: string, qemu: QemuVersion): string | undefined {
  const machine = versionedMachine(name);
  return machine && machineLife(machine, qemu);
}

describe('machine types of QEMU', () => {
  it('live six years from 10.1 on, and are deprecated after three', () => {
    assert.equal(lifeOf('pc-q35-4.2', [10, 2]), 'removed');
    assert.equal(lifeOf('pc-q35-4.0.1', [10, 1]), 'removed');
    assert.equal(lifeOf('pc-q35-4.2', [10, 1]), 'deprecated');
    assert.equal(lifeOf('pc-i440fx-5.0', [10, 2]), 'deprecated');
    assert.equal(lifeOf('pc-i440fx-7.2', [10, 2]), 'deprecated');
    assert.equal(lifeOf('pc-i440fx-8.0', [10, 2]), 'current');
    assert.equal(lifeOf('virt-5.1', [11, 1]), 'removed');
    assert.equal(lifeOf('virt-5.2', [11, 1]), 'deprecated');
  });

  it('are those that QEMU 10.0 offers: removed by hand only', () => {
    for (const version of ['2.4', '2.12', '4.0', '4.2', '7.0'])
      assert.equal(lifeOf(`pc-i440fx-${version}`, [10, 0]), 'deprecated', version);
    for (const version of ['7.1', '7.2', '9.2']) assert.equal(lifeOf(`pc-q35-${version}`, [10, 0]), 'current', version);
    assert.equal(lifeOf('pc-q35-2.3', [10, 0]), 'removed');
    assert.equal(lifeOf('pc-1.3', [6, 0]), 'removed');
    assert.equal(lifeOf('pc-1.3', [5, 2]), 'current');
  });

  it('are QEMU’s own and no distribution’s', () => {
    for (const name of ['pc-q35-rhel9.4.0', 'pc-i440fx-bionic', 'q35', 'pc', '', 'microvm', `pc-${'q35-'.repeat(9)}4.2`]) {
      assert.equal(versionedMachine(name), undefined, name);
    }
    assert.equal(versionedMachine('s390-ccw-virtio-4.2')?.alias, 's390-ccw-virtio');
  });

  it('are judged by the release that is set, the newest known otherwise', () => {
    assert.deepEqual(qemuVersion('9.2.1'), [9, 2]);
    assert.deepEqual(qemuVersion('8'), [8, 0]);
    assert.deepEqual(qemuVersion('newest'), qemuVersion(''));
  });

  it('have security support by family and architecture, since there is a list', () => {
    assert.equal(hasSecuritySupport('x86_64', 'pc-i440fx-rhel7.6.0', [10, 2]), true);
    assert.equal(hasSecuritySupport('x86_64', 'isapc', [10, 2]), false);
    assert.equal(hasSecuritySupport('x86_64', 'isapc', [10, 1]), undefined);
    assert.equal(hasSecuritySupport('aarch64', 'virt-9.2', [10, 2]), true);
    assert.equal(hasSecuritySupport('aarch64', 'virtual', [10, 2]), false);
  });
});

describe('raw arguments of QEMU', () => {
  it('have the element that says the same, by what their value begins with', () => {
    assert.equal(nativeOf(optionOf('--device'), 'vfio-pci,host=01:00.0'), "<hostdev type='pci'>");
    assert.equal(nativeOf('-device', 'virtio-net-pci,netdev=a,iommu_platform=on'), "<driver iommu='on'>");
    assert.equal(nativeOf('-device', 'isa-applesmc,osk=x'), undefined);
    assert.equal(nativeOf('-netdev', 'user,id=a,hostfwd=tcp::2222-:22'), '<portForward>');
    assert.equal(nativeOf('-netdev', `user,${',='.repeat(100_000)}`), '<interface>');
  });
});
