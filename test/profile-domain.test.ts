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
    assert.equal(tier(profileIn(raw("<qemu:arg value='-plugin'/><qemu:arg value='x.so'/>"))), 'T1-T5');
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

  it('takes memory encryption for T6 only where whoever controls the host stays out of it', () => {
    const secured = (security: string) => profileIn(guest('', security));
    const snp = (policy: string) => secured(`<launchSecurity type='sev-snp'><policy>${policy}</policy></launchSecurity>`);
    assert.equal(tier(snp('0x00030000')), 'T6');
    assert.equal(boundary(snp('0x00030000'), 'kernel').remark.id, 'kernel.encrypted');
    assert.equal(tier(snp('0x000b0000')), 'T5');
    assert.deepEqual(
      snp('0x000b0000').oneTierUp.map((step) => step.remark.id),
      ['step.no-debug'],
    );
    assert.equal(tier(snp('{{ policy }}')), 'T5-T6');
    assert.equal(tier(secured("<launchSecurity type='tdx'/>")), 'T6');
    assert.equal(tier(secured("<launchSecurity type='tdx'><policy>0x1</policy></launchSecurity>")), 'T5');
    assert.equal(tier(secured("<launchSecurity type='s390-pv'/>")), 'T6');
    assert.equal(tier(secured("<launchSecurity type='${kind}'/>")), 'T5-T6');
    assert.equal(tier(secured("{% if c %}<launchSecurity type='tdx'/>{% endif %}")), 'T5-T6');
  });

  it('leaves SEV and SEV-ES at T5, since they leave the page tables to the host', () => {
    for (const policy of ['0x0001', '0x0005']) {
      const profile = profileIn(guest('', `<launchSecurity type='sev'><policy>${policy}</policy></launchSecurity>`));
      assert.equal(tier(profile), 'T5');
      assert.ok(profile.tier?.gates.some((gate) => gate.remark.id === 'tier.encrypted-only'));
      assert.deepEqual(
        profile.oneTierUp.map((step) => step.remark.id),
        ['step.confidential'],
      );
    }
  });

  it('names the encryption of the architecture as the next step, and none where there is none', () => {
    const steps = (arch: string, machine: string) =>
      profileIn({
        'guest.xml': `<domain type='kvm'><name>a</name><os><type arch='${arch}' machine='${machine}'>hvm</type></os></domain>`,
      }).oneTierUp.map((step) => step.remark.id);
    assert.deepEqual(steps('x86_64', 'q35'), ['step.confidential']);
    assert.deepEqual(steps('s390x', 's390-ccw-virtio'), ['step.secure-execution']);
    assert.deepEqual(steps('aarch64', 'virt'), []);
  });

  it('falls where QEMU promises no security for the machine type', () => {
    const on = (machine: string, arch = 'x86_64', settings = {}) =>
      tier(
        profileIn(
          { 'guest.xml': `<domain type='kvm'><name>a</name><os><type arch='${arch}' machine='${machine}'>hvm</type></os></domain>` },
          'a',
          settings,
        ),
      );
    assert.equal(on('isapc'), 'T1');
    assert.equal(on('raspi3b', 'aarch64'), 'T1');
    for (const machine of ['pc', 'pc-q35-9.2', 'pc-i440fx-rhel7.6.0', 'rhel6.6.0', 'ubuntu', 'ubuntu-q35', 'microvm'])
      assert.equal(on(machine), 'T5', machine);
    assert.equal(on('virt-9.0', 'aarch64'), 'T5');
    assert.equal(on('{{ machine }}'), 'T5');
    assert.equal(on('isapc', 'x86_64', { target: { libvirt: '', qemu: '9.0' } }), 'T5', 'before the list there was none');
  });

  it('waits for what a template may leave out', () => {
    const root = "<filesystem type='mount'><driver type='virtiofs'/><source dir='/'/><target dir='h'/>{}</filesystem>";
    assert.equal(tier(profileIn(guest(`{% if c %}${root.replace('{}', '')}{% endif %}`))), 'T0-T5');
    assert.equal(tier(profileIn(guest(root.replace('{}', '{% if c %}<readonly/>{% endif %}')))), 'T0-T5');
    assert.equal(tier(profileIn(guest(root.replace('{}', '{% if c %}<idmap/>{% endif %}')))), 'T0-T5', 'it could add <readonly/> as well');
    assert.equal(tier(profileIn(guest(root.replace("'/'", "'{{ dir }}'").replace('{}', '')))), 'T0-T5');
    const labelled = (label: string) => tier(profileIn(guest(root.replace("<driver type='virtiofs'/>", '').replace('{}', ''), label)));
    assert.equal(labelled("<seclabel type='static' model='dac'><label>{{ user }}</label></seclabel>"), 'T0-T1');
    assert.equal(labelled("<seclabel type='none' model='{{ model }}'/>"), 'T1');
  });

  it('does not know the folder that a process outside of libvirt serves', () => {
    const served = "<filesystem type='mount'><driver type='virtiofs'/><source socket='/run/fs.sock'/><target dir='h'/></filesystem>";
    const profile = profileIn(guest(served));
    assert.deepEqual([tier(profile), boundary(profile, 'mounts').remark.id], ['T0-T5', 'mounts.served']);
  });

  it('counts a folder that is shown as a disk, for reading', () => {
    const profile = profileIn(guest("<disk type='dir'><source dir='/etc'/><target dev='vdb'/><readonly/></disk>"));
    assert.deepEqual([tier(profile), boundary(profile, 'mounts').remark.id], ['T5', 'mounts.readable']);
  });

  it('takes a label that means unconfined for none', () => {
    const label = (text: string) =>
      boundary(profileIn(guest('', `<seclabel type='static' model='selinux'><label>${text}</label></seclabel>`)), 'lsm').remark.id;
    assert.equal(label('system_u:system_r:unconfined_t:s0'), 'lsm.svirt-none');
    assert.equal(label('system_u:system_r:svirt_t:s0:c1,c2'), 'lsm.static');
  });

  it('says what QEMU may do: nothing as a user, all as root, raw commands on request', () => {
    const held = (devices: string, outer = '') => boundary(profileIn(guest(devices, outer)), 'capabilities').remark.id;
    assert.equal(held(''), 'capabilities.qemu');
    assert.equal(held('', "<seclabel type='static' model='dac'><label>+0:+0</label></seclabel>"), 'capabilities.all');
    const lun = "<disk type='block' device='lun' rawio='yes'><source dev='/dev/mapper/a'/><target dev='sda'/></disk>";
    assert.equal(held(lun), 'capabilities.qemu-raw');
  });

  it('says whose memory it shares', () => {
    const ipc = (devices: string) => boundary(profileIn(guest(devices)), 'ipc');
    assert.equal(ipc('').state, 'own');
    assert.deepEqual([ipc("<shmem name='a'/>").state, ipc("<shmem name='a'/>").with], ['shared', 'a']);
    const card = "<interface type='vhostuser'><source type='unix' path='/run/a' mode='client'/></interface>";
    assert.equal(ipc(card).remark.id, 'ipc.back-end');
    assert.equal(ipc("<filesystem><driver type='virtiofs'/><source dir='/srv'/><target dir='a'/></filesystem>").remark.id, 'ipc.back-end');
    assert.equal(ipc("{% if c %}<shmem name='a'/>{% endif %}").state, 'unknown');
  });

  it('says what hardware it drives, and how that is held', () => {
    const said = (devices: string) => boundary(profileIn(guest(devices)), 'devices').remark.id;
    assert.equal(said("<hostdev mode='subsystem' type='mdev' model='vfio-pci'/>"), 'devices.mediated');
    assert.equal(said("<interface type='hostdev'><source/></interface>"), 'devices.assigned');
    assert.equal(said("<hostdev mode='subsystem' type='scsi'/>"), 'devices.handed');
    assert.equal(said("<input type='evdev'><source dev='/dev/input/event1'/></input>"), 'devices.handed');
    assert.equal(said("<tpm model='tpm-crb'><backend type='passthrough'/></tpm>"), 'devices.handed');
    assert.equal(said("<tpm model='tpm-crb'><backend type='emulator'/></tpm>"), 'devices.virtual');
  });

  it('suspects a disk with the name of the host’s own, however it is given', () => {
    const whole = (type: string, source: string, inner = '') =>
      profileIn(guest(`<disk type='${type}'><source ${source}/><target dev='vdb'/>${inner}</disk>`));
    assert.equal(tier(whole('block', "dev='/dev/sda'")), 'T0-T5');
    assert.equal(tier(whole('file', "file='/dev/nvme0n1'")), 'T0-T5');
    assert.equal(tier(whole('block', "dev='/dev/sda'", '<readonly/>')), 'T1-T5');
    assert.equal(tier(whole('block', "dev='/dev/vg/a'")), 'T5');
    assert.equal(tier(whole('block', "dev='/dev/vg/a'", '<shareable/>')), 'T1');
  });

  const raw = (...args: readonly string[]): Files =>
    guest(
      '',
      `<qemu:commandline xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'>${args.map((arg) => `<qemu:arg value='${arg}'/>`).join('')}</qemu:commandline>`,
    );

  it('judges raw arguments by what they reach', () => {
    const judged = (...args: readonly string[]) => tier(profileIn(raw(...args)));
    assert.equal(judged('-device', 'isa-applesmc,osk=a'), 'T5');
    assert.equal(judged('-object', 'iothread,id=a', '-device', '{"driver":"virtio-rng-pci"}'), 'T5');
    assert.equal(judged('-drive', 'if=pflash,readonly=on,file=/usr/share/OVMF.fd'), 'T5');
    assert.equal(judged('-device', 'vhost-scsi-pci,wwpn=naa.1'), 'T1-T5');
    assert.equal(judged('-device', '{{ device }}'), 'T1-T5');
    assert.equal(judged('{{ option }}'), 'T1-T5');
    assert.equal(judged('-drive', 'file=/dev/sda,format=raw'), 'T0-T5');
    assert.equal(judged('-fsdev', 'local,id=a,path=/etc,security_model=none'), 'T1');
    assert.equal(judged('-fsdev', 'local,id=a,path=/etc,security_model=none,readonly=on'), 'T5');
    assert.equal(judged('-chardev', 'socket,id=a,path=/run/docker.sock'), 'T0');
    assert.equal(judged('-s'), 'T1');
    assert.equal(judged('-chardev', 'socket,id=m,host=10.0.0.1,port=4,server=on', '-mon', 'chardev=m'), 'T1');
    assert.equal(judged('-qmp', 'tcp:127.0.0.1:4444,server=on'), 'T5');
    const root = "<seclabel type='static' model='dac'><label>+0:+0</label></seclabel>";
    const asRoot = raw('-plugin', 'a.so')['guest.xml']?.replace('<devices>', `${root}<devices>`) ?? '';
    assert.equal(tier(profileIn({ 'guest.xml': asRoot })), 'T0-T5');
  });

  it('sees what raw arguments bring to the other boundaries', () => {
    const profile = profileIn(raw('-device', 'vfio-pci,host=01:00.0', '-netdev', 'tap,id=n', '-device', 'ivshmem-plain,memdev=a'));
    assert.equal(boundary(profile, 'devices').remark.id, 'devices.assigned');
    assert.equal(boundary(profile, 'network').remark.id, 'network.arguments');
    assert.equal(boundary(profile, 'ipc').remark.id, 'ipc.raw');
    assert.equal(profileIn(raw('-netdev', 'user,id=n,hostfwd=tcp::2222-:22')).reach, 'all');
    assert.equal(profileIn(raw('-netdev', 'user,id=n,hostfwd=tcp:127.0.0.1:2222-:22')).reach, 'local');
    assert.equal(profileIn(raw('-vnc', ':1')).reach, 'all');
    assert.equal(profileIn(raw('-vnc', '127.0.0.1:1')).reach, 'none');
    assert.equal(profileIn(raw('-vnc', 'unix:/run/a')).reach, 'none');
  });

  it('hears of a library that QEMU is made to load', () => {
    const env = "<qemu:env name='LD_PRELOAD' value='/a.so'/>";
    const files = guest('', `<qemu:commandline xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'>${env}</qemu:commandline>`);
    assert.equal(tier(profileIn(files)), 'T1-T5');
  });

  it('tells a channel to the host’s daemons from one by which the host commands the guest', () => {
    const channel = (inner: string) => profileIn(guest(`<channel type='unix'>${inner}</channel>`));
    const agent = channel("<source mode='bind'/><target type='virtio' name='org.qemu.guest_agent.0'/>");
    assert.deepEqual([tier(agent), boundary(agent, 'host-control').remark.id], ['T5', 'host-control.agent']);
    assert.equal(tier(channel("<source mode='connect' path='/run/libvirt/libvirt-sock'/>")), 'T0');
    assert.equal(tier(channel("<source mode='connect' path='/run/user/1000/bus'/>")), 'T1');
    const vsock = profileIn(guest("<vsock model='virtio'><cid auto='yes'/></vsock>"));
    assert.deepEqual([boundary(vsock, 'host-control').state, tier(vsock)], ['filtered', 'T5']);
  });

  it('takes of several network cards the one that opens most', () => {
    const bridge = "<interface type='bridge'><source bridge='br0'/></interface>";
    assert.equal(boundary(profileIn(guest(bridge)), 'network').remark.id, 'network.bridge');
    const alone = (card: string) => profileIn({ 'guest.xml': guest()['guest.xml']?.replace(nat, card) ?? '' });
    const network = (card: string) => boundary(alone(card), 'network').remark.id;
    assert.equal(network("<interface type='direct'><source dev='eth0' mode='bridge'/></interface>"), 'network.direct');
    assert.equal(
      network("<interface type='bridge'><source bridge='br0'/><filterref filter='clean-traffic'/></interface>"),
      'network.filtered',
    );
    assert.equal(network("<interface type='bridge'><source bridge='br0'/><port isolated='yes'/></interface>"), 'network.isolated-port');
    assert.deepEqual(
      [network("<interface type='bridge'><source bridge='virbr0'/></interface>"), alone(bridge.replace('br0', 'virbr0')).reach],
      ['network.nat', 'none'],
    );
    assert.deepEqual([network("<interface type='ethernet'/>"), alone("<interface type='ethernet'/>").reach], ['network.tap', 'unknown']);
    assert.equal(alone("<interface type='network'><source network='dmz'/></interface>").reach, 'unknown');
    assert.equal(alone("<interface type='user'><portForward proto='tcp' address='127.0.0.1'/></interface>").reach, 'local');
    assert.equal(alone("<interface type='user'><portForward proto='tcp'/></interface>").reach, 'all');
  });

  it('finds listeners beside the display', () => {
    const reach = (device: string) => profileIn(guest(device)).reach;
    const serial = (mode: string, host: string) => `<serial type='tcp'><source mode='${mode}' host='${host}' service='1'/></serial>`;
    assert.equal(reach(serial('bind', '0.0.0.0')), 'all');
    assert.equal(reach(serial('bind', '127.0.0.1')), 'none');
    assert.equal(reach(serial('connect', '0.0.0.0')), 'none');
    assert.equal(
      reach("<serial type='udp'><source mode='bind' service='1'/><source mode='connect' host='a' service='2'/></serial>"),
      'all',
    );
    assert.equal(reach("<redirdev bus='usb' type='tcp'><source mode='bind' host='10.0.0.1' service='4000'/></redirdev>"), 'lan');
    assert.equal(reach("<graphics type='vnc'><listen type='network' network='dmz'/></graphics>"), 'unknown');
    assert.equal(reach("<graphics type='vnc'><listen type='socket'/></graphics>"), 'none');
    assert.equal(reach("<graphics type='spice' listen='{{ a }}'/>"), 'unknown');
  });

  it('counts limits as libvirt does: all disks or none, the program’s memory, no rate of zero', () => {
    const tuned = '<iotune><total_bytes_sec>1000</total_bytes_sec></iotune>';
    const alone = (disks: string, outer = '') => profileIn({ 'guest.xml': guest('', outer)['guest.xml']?.replace(disk, disks) ?? '' });
    const limited = disk.replace('</disk>', `${tuned}</disk>`);
    assert.equal(alone(limited).containment.io, true);
    assert.equal(alone(limited + disk).containment.io, false);
    assert.equal(alone(disk.replace('</disk>', `${tuned.replace('1000', '0')}</disk>`)).containment.io, false);
    assert.equal(alone(disk.replace('</disk>', `${tuned.replace('1000', '{{ n }}')}</disk>`)).containment.io, undefined);
    assert.equal(alone('').containment.io, undefined);
    assert.equal(
      boundary(alone(disk, "<memtune><hard_limit unit='GiB'>5</hard_limit></memtune>"), 'memory').remark.id,
      'memory.hard-limit',
    );
    assert.equal(boundary(alone(disk, '<memoryBacking><locked/></memoryBacking>'), 'memory').remark.id, 'memory.locked');
    assert.equal(boundary(alone(disk, '<cputune><quota>-1</quota></cputune>'), 'cpu').remark.id, 'cpu.guest');
    assert.equal(boundary(alone(disk, '<cputune><quota>50000</quota></cputune>'), 'cpu').remark.id, 'cpu.quota');
  });

  const xen = (type: string, devices = '', outer = ''): Files => ({
    'guest.xml': `<domain type='xen'><name>a</name><memory>1</memory>${type}${outer}<devices>${disk}${devices}</devices></domain>`,
  });

  it('knows the three kinds of Xen guest, at T5 without a step beyond', () => {
    const kinds = [
      ['<os><type>hvm</type></os>', 'xen-hvm'],
      ["<os><type machine='xenpvh'>xenpvh</type></os>", 'xen-pvh'],
      ['<os><type>linux</type></os>', 'xen-pv'],
      ['<bootloader>pygrub</bootloader>', 'xen-pv'],
    ] as const;
    for (const [type, technology] of kinds) {
      const profile = profileIn(xen(type));
      assert.deepEqual([profile.technology, tier(profile), profile.oneTierUp], [technology, 'T5', []], type);
    }
    const unknown = profileIn(xen('<os><type>{{ t }}</type></os>'));
    assert.deepEqual([unknown.technology, tier(unknown)], [undefined, 'T5']);
  });

  it('says where a Xen guest’s device model runs, what labels it, and who carries its traffic', () => {
    const hvm = '<os><type>hvm</type></os>';
    assert.equal(boundary(profileIn(xen(hvm)), 'identity').remark.id, 'identity.device-model');
    assert.equal(boundary(profileIn(xen(hvm, "<emulator type='stubdom'/>")), 'identity').remark.id, 'identity.stub-domain');
    const label = "<seclabel type='static' model='flask'><label>system_u:system_r:domU_t</label></seclabel>";
    assert.equal(boundary(profileIn(xen(hvm, '', label)), 'lsm').remark.id, 'lsm.flask');
    assert.ok(!profileIn(xen(hvm)).boundaries.some(({ id }) => id === 'lsm' || id === 'seccomp'));
    const card = "<interface type='bridge'><source bridge='br0'/><backenddomain name='netvm'/></interface>";
    assert.equal(boundary(profileIn(xen(hvm, card)), 'network').remark.id, 'network.driver-domain');
  });

  it('trusts a PV guest’s device only with an IOMMU, and any without Xen’s filter less', () => {
    const pci = "<hostdev mode='subsystem' type='pci'><source><address bus='1'/></source></hostdev>";
    assert.equal(tier(profileIn(xen('<os><type>linux</type></os>', pci))), 'T1-T5');
    assert.equal(tier(profileIn(xen('<os><type>hvm</type></os>', pci))), 'T5');
    assert.equal(tier(profileIn(xen('<os><type>hvm</type></os>', pci.replace('<source>', "<source writeFiltering='no'>")))), 'T1-T5');
  });

  it('knows what other drivers of libvirt run', () => {
    const of = (type: string, osType = 'hvm') =>
      profileIn({ 'guest.xml': `<domain type='${type}'><name>a</name><memory>1</memory><os><type>${osType}</type></os></domain>` });
    for (const type of ['hvf', 'bhyve', 'ch', 'vmware', 'hyperv', 'vbox', 'vz']) {
      const profile = of(type);
      assert.deepEqual([profile.technology, tier(profile), boundary(profile, 'kernel').state], ['other', 'T5', 'own'], type);
      assert.ok(!profile.boundaries.some(({ id }) => id === 'lsm' || id === 'seccomp'), type);
    }
    for (const profile of [of('openvz', 'exe'), of('vz', 'exe')])
      assert.deepEqual([tier(profile), boundary(profile, 'kernel').state], ['T2', 'shared']);
    assert.equal(tier(of('uml', 'uml')), 'T2-T5');
    assert.equal(of('test').tier, undefined);
  });

  const container = (outer: string, devices: string): Files => ({
    'container.xml': `<domain type='lxc'><name>a</name><memory>1</memory><os><type>exe</type></os>${outer}<devices>${devices}</devices></domain>`,
  });
  const rootfs = "<filesystem type='mount'><source dir='/srv/a'/><target dir='/'/></filesystem>";
  const label = "<seclabel type='dynamic' model='selinux'/>";
  const idmap = "<idmap><uid start='0' target='1000' count='10'/></idmap>";

  it('is that of a container for LXC: T0 without an id mapping, T2 at best with one, T1 in the host’s network', () => {
    assert.equal(tier(profileIn(container('', rootfs + nat))), 'T0');
    assert.equal(tier(profileIn(container(idmap + label, rootfs + nat))), 'T2');
    const shared = profileIn(container(idmap, rootfs));
    assert.deepEqual([tier(shared), shared.reach, boundary(shared, 'kernel').state], ['T1', 'all', 'shared']);
  });

  it('takes nothing of the host for what a container binds within itself', () => {
    const bind = "<filesystem type='bind'><source dir='/etc'/><target dir='/srv/etc'/></filesystem>";
    assert.equal(boundary(profileIn(container(idmap, rootfs + nat + bind)), 'mounts').state, 'own');
  });

  it('has no label as a container unless the file or lxc.conf asks for one', () => {
    const silent = profileIn(container(idmap, rootfs + nat));
    assert.deepEqual([tier(silent), boundary(silent, 'lsm').remark.id], ['T1-T2', 'lsm.lxc']);
    const off = profileIn(container(`${idmap}<seclabel type='none' model='selinux'/>`, rootfs + nat));
    assert.equal(tier(off), 'T1');
  });

  it('sees the host’s clocks and cgroups from a container, and keeps setuid programs', () => {
    const profile = profileIn(container(idmap + label, rootfs + nat));
    assert.deepEqual(
      (['time', 'cgroup', 'no-new-privileges', 'masks'] as const).map((id) => boundary(profile, id).state),
      ['shared', 'shared', 'open', 'filtered'],
    );
  });

  it('does not trust another first user of a container without a mapping', () => {
    const user = (outer: string) =>
      tier(
        profileIn({
          'container.xml': container(outer + label, rootfs + nat)['container.xml']?.replace('</os>', '<inituser>www</inituser></os>') ?? '',
        }),
      );
    assert.equal(user(''), 'T0-T2');
    assert.equal(user(idmap), 'T2');
  });

  it('weighs the capabilities of a container by whether its ids are mapped', () => {
    const held = (inner: string, outer = idmap) => profileIn(container(`${outer}${label}<features>${inner}</features>`, rootfs + nat));
    const all = held("<capabilities policy='allow'/>");
    assert.deepEqual([tier(all), boundary(all, 'capabilities').remark.id], ['T2', 'capabilities.mapped']);
    const module = held("<capabilities policy='default'><sys_module state='on'/></capabilities>", '');
    assert.deepEqual([tier(module), boundary(module, 'capabilities').remark.id], ['T0', 'capabilities.takeover']);
    assert.equal(boundary(held("<capabilities policy='deny'/>"), 'capabilities').remark.id, 'capabilities.none');
    const one = held("<capabilities policy='deny'><net_bind_service state='on'/></capabilities>", '');
    assert.equal(boundary(one, 'capabilities').remark.id, 'capabilities.some');
  });

  it('knows the host’s root file system when a container is given it by name', () => {
    const host = rootfs.replace('/srv/a', '/');
    assert.equal(tier(profileIn(container(label, host + nat))), 'T0');
    const mapped = profileIn(container(idmap + label, host + nat));
    assert.deepEqual([tier(mapped), boundary(mapped, 'mounts').remark.id], ['T1', 'mounts.host-root']);
  });

  it('gives a container T0 with a device below the host’s file systems, mapped or not', () => {
    const node = (type: string, tag: string, path: string) =>
      profileIn(
        container(
          idmap + label,
          `${rootfs}${nat}<hostdev mode='capabilities' type='${type}'><source><${tag}>${path}</${tag}></source></hostdev>`,
        ),
      );
    assert.equal(tier(node('storage', 'block', '/dev/sdb')), 'T0');
    assert.equal(tier(node('misc', 'char', '/dev/mem')), 'T0');
    assert.equal(tier(node('misc', 'char', '/dev/ttyUSB0')), 'T2');
    const disk = "<disk type='block'><source dev='/dev/sdb'/><target dev='sda'/></disk>";
    assert.equal(tier(profileIn(container(idmap + label, rootfs + nat + disk))), 'T0');
  });

  it('tells a container’s own network from one that it joins or is given', () => {
    const attached = (outer: string, devices = '') => profileIn(container(idmap + label + outer, rootfs + devices));
    assert.equal(tier(attached('<features><privnet/></features>')), 'T2');
    assert.equal(tier(attached("<features><privnet state='off'/></features>")), 'T1');
    assert.equal(tier(attached('<features>{% if c %}<privnet/>{% endif %}</features>')), 'T1-T2');
    const card = attached('', "<hostdev mode='capabilities' type='net'><source><interface>eth1</interface></source></hostdev>");
    assert.deepEqual([tier(card), boundary(card, 'network').remark.id], ['T2', 'network.assigned']);
    const joins = (type: string) =>
      attached(
        `<lxc:namespace xmlns:lxc='http://libvirt.org/schemas/domain/lxc/1.0'><lxc:sharenet type='${type}' value='red'/></lxc:namespace>`,
      );
    assert.deepEqual([tier(joins('netns')), boundary(joins('netns'), 'network').with], ['T1', 'red']);
    assert.equal(boundary(joins('none'), 'network').with, 'host');
  });

  it('gives a container a socket of the host’s as far as its root is the host’s', () => {
    const socket = "<filesystem type='mount'><source dir='/run/docker.sock'/><target dir='/run/docker.sock'/></filesystem>";
    assert.equal(tier(profileIn(container(idmap + label, rootfs + nat + socket))), 'T0-T2');
    assert.equal(tier(profileIn(container(label, rootfs + nat + socket))), 'T0');
  });

  it('limits a container’s processors by where they run, not by their number', () => {
    const on = (vcpu: string) => profileIn(container(idmap + label + vcpu, rootfs + nat)).containment.cpu;
    assert.equal(on('<vcpu>2</vcpu>'), false);
    assert.equal(on("<vcpu cpuset='0-1'>2</vcpu>"), true);
    assert.equal(on('<cputune><quota>{{ q }}</quota></cputune>'), undefined);
  });

  it('waits for a template that decides the type', () => {
    assert.equal(tier(profileIn(guest('', '', '{{ type }}'))), 'T1-T5');
  });
});
