import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import { boundary, profileIn, tier, type Files } from './support/profile';
import { loadParsers } from './support/workspace';

before(loadParsers);

describe('The tier of a libvirt domain', () => {
  const disk = "<disk type='file'><source file='/images/a.qcow2'/><target dev='vda' bus='virtio'/></disk>";
  const nat = "<interface type='network'><source network='default'/></interface>";
  const guest = (devices = '', outer = '', type = 'kvm'): Files => ({
    'guest.xml': `<domain type='${type}'><name>a</name><memory unit='GiB'>4</memory><vcpu>2</vcpu><os><type machine='q35'>hvm</type></os>${outer}<devices>${disk}${nat}${devices}</devices></domain>`,
  });

  it('is T5 for what virt-install writes, with memory and processors limited and nobody reaching it', () => {
    const profile = profileIn(guest());
    assert.equal(tier(profile), 'T5');
    assert.deepEqual(profile.containment, { memory: true, swap: undefined, cpu: true, pids: undefined, io: false });
    assert.equal(profile.reach, 'none');
    assert.ok(!profile.boundaries.some(({ id }) => id === 'masks'));
  });

  it('is T0 once it writes to the host’s root as root', () => {
    const share = (inner: string, outer = '') =>
      guest(`<filesystem type='mount'><source dir='/'/><target dir='h'/>${inner}</filesystem>`, outer);
    const virtiofs = "<driver type='virtiofs'/>";
    assert.equal(tier(profileIn(share(virtiofs))), 'T0');
    assert.equal(tier(profileIn(share(`${virtiofs}<idmap/>`))), 'T1');
    assert.equal(tier(profileIn(share(`${virtiofs}<readonly/>`))), 'T5');
    assert.equal(tier(profileIn(share(''))), 'T1');
    assert.equal(tier(profileIn(share('', "<seclabel type='static' model='dac'><label>root:root</label></seclabel>"))), 'T0');
  });

  it('is T1 for emulation, T6 with encrypted memory, T5 to T1 for raw arguments', () => {
    assert.equal(tier(profileIn(guest('', '', 'qemu'))), 'T1');
    assert.equal(tier(profileIn(guest('', "<launchSecurity type='sev-snp'/>"))), 'T6');
    const raw = (args: string) =>
      guest('', `<qemu:commandline xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'>${args}</qemu:commandline>`);
    assert.equal(tier(profileIn(raw("<qemu:arg value='-device'/><qemu:arg value='x'/>"))), 'T1-T5');
    assert.equal(tier(profileIn(raw("<qemu:arg value='-cpu'/><qemu:arg value='host'/>"))), 'T5');
    assert.equal(tier(profileIn(raw("<qemu:arg value='-monitor'/><qemu:arg value='tcp:0.0.0.0:4444,server=on'/>"))), 'T1');
  });

  it('falls only where sVirt is off and QEMU is root as well', () => {
    const root = "<seclabel type='static' model='dac'><label>+0:+0</label></seclabel>";
    assert.equal(tier(profileIn(guest('', "<seclabel type='none'/>"))), 'T5');
    assert.equal(boundary(profileIn(guest('', "<seclabel type='none'/>")), 'lsm').state, 'open');
    assert.equal(tier(profileIn(guest('', root))), 'T5');
    assert.equal(tier(profileIn(guest('', `<seclabel type='none' model='selinux'/>${root}`))), 'T1');
  });

  it('says nothing of reach, which a console or a bridge widens by itself', () => {
    const console = profileIn(guest("<graphics type='vnc' listen='0.0.0.0'/>"));
    assert.deepEqual([tier(console), console.reach], ['T5', 'all']);
    assert.equal(profileIn(guest("<graphics type='vnc' listen='127.0.0.1'/>")).reach, 'none');
    assert.equal(profileIn(guest("<interface type='bridge'><source bridge='br0'/></interface>")).reach, 'lan');
  });

  it('says of network cards what lies behind them', () => {
    const alone = (card: string) => profileIn({ 'guest.xml': guest()['guest.xml']?.replace(nat, card) ?? '' });
    const said = (card: string) => boundary(alone(card), 'network').remark.id;
    const group = "<interface type='mcast'><source address='230.0.0.1' port='5558'/></interface>";
    assert.deepEqual([said(group), alone(group).reach], ['network.tunnel', 'lan']);
    const unplugged = "<interface type='null'/>";
    assert.deepEqual([said(unplugged), boundary(alone(unplugged), 'reach').remark.id], ['network.unplugged', 'reach.none']);
    assert.equal(said('<interface/>'), 'network.user');
  });

  it('names the IOMMU only where one is in between', () => {
    const said = (devices: string) => boundary(profileIn(guest(devices)), 'devices').remark.id;
    const pci = "<hostdev mode='subsystem' type='pci'/>";
    assert.equal(said(pci), 'devices.assigned');
    assert.equal(said(`${pci}<hostdev mode='subsystem' type='usb'/>`), 'devices.handed');
  });

  const container = (outer: string, devices: string): Files => ({
    'container.xml': `<domain type='lxc'><name>a</name><memory>1</memory><os><type>exe</type></os>${outer}<devices>${devices}</devices></domain>`,
  });
  const rootfs = "<filesystem type='mount'><source dir='/srv/a'/><target dir='/'/></filesystem>";
  const idmap = "<idmap><uid start='0' target='1000' count='10'/></idmap>";

  it('is that of a container for LXC: T0 without an id mapping, T2 with one, T1 in the host’s network', () => {
    assert.equal(tier(profileIn(container('', rootfs + nat))), 'T0');
    assert.equal(tier(profileIn(container(idmap, rootfs + nat))), 'T2');
    const shared = profileIn(container(idmap, rootfs));
    assert.deepEqual([tier(shared), shared.reach, boundary(shared, 'kernel').state], ['T1', 'all', 'shared']);
  });

  it('takes nothing of the host for what a container binds within itself', () => {
    const bind = "<filesystem type='bind'><source dir='/etc'/><target dir='/srv/etc'/></filesystem>";
    assert.equal(boundary(profileIn(container(idmap, rootfs + nat + bind)), 'mounts').state, 'own');
  });

  it('waits for a template that decides the type', () => {
    assert.equal(tier(profileIn(guest('', '', '{{ type }}'))), 'T1-T5');
  });
});
