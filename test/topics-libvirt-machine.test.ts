import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import { describe as describeConstruct } from '../src/core/explain/describe';
import { explainTopic, topicOf } from '../src/core/explain/hover';
import { topics } from '../src/core/knowledge/topics';
import { constructAt } from '../src/core/model/document';
import { parseLibvirt } from '../src/core/model/libvirt/parse';
import type { Texts } from '../src/core/texts';
import { loadTexts } from './support/texts';

/** Each construct of a domain’s start, machine, processors and features, and the topic that a hover on it shows. */
const answered: Readonly<Record<string, string>> = {
  'domain@type': 'domain-type',
  'domain@id': 'domain-id',
  'domain/uuid': 'uuid',
  'domain/genid': 'genid',
  'domain/metadata/libosinfo:libosinfo/libosinfo:os@id': 'libosinfo',
  'domain/os/type': 'os-type',
  'domain/os/type@arch': 'arch',
  'domain/os/type@machine': 'machine',
  'domain/os@firmware': 'firmware',
  'domain/os/firmware/feature@name': 'firmware-feature',
  'domain/os/firmware/feature@enabled': 'firmware-feature',
  'domain/os/loader': 'loader',
  'domain/os/loader@type': 'loader',
  'domain/os/loader@readonly': 'loader-readonly',
  'domain/os/loader@secure': 'loader-secure',
  'domain/os/loader@stateless': 'loader-stateless',
  'domain/os/nvram': 'nvram',
  'domain/os/nvram@template': 'nvram',
  'domain/os/kernel': 'direct-kernel',
  'domain/os/initrd': 'direct-kernel',
  'domain/os/cmdline': 'direct-kernel',
  'domain/os/shim': 'direct-kernel',
  'domain/os/dtb': 'direct-kernel',
  'domain/os/boot@dev': 'boot-order',
  'domain/devices/disk/boot@order': 'boot-order',
  'domain/devices/interface/boot@order': 'boot-order',
  'domain/devices/hostdev/boot@order': 'boot-order',
  'domain/devices/redirdev/boot@order': 'boot-order',
  'domain/os/bootmenu@enable': 'bootmenu',
  'domain/os/smbios@mode': 'smbios',
  'domain/sysinfo@type': 'sysinfo',
  'domain/sysinfo/entry@file': 'sysinfo',
  'domain/os/init': 'container-init',
  'domain/os/initarg': 'container-init',
  'domain/os/initenv@name': 'container-init',
  'domain/os/initdir': 'container-init',
  'domain/os/inituser': 'container-user',
  'domain/os/initgroup': 'container-user',
  'domain/bootloader': 'bootloader',
  'domain/bootloader_args': 'bootloader',
  'domain/vcpu': 'vcpu',
  'domain/vcpu@current': 'vcpu',
  'domain/vcpu@placement': 'vcpu',
  'domain/vcpu@cpuset': 'vcpu',
  'domain/vcpus/vcpu': 'vcpus',
  'domain/vcpus/vcpu@order': 'vcpus',
  'domain/cpu@mode': 'cpu-mode',
  'domain/cpu@migratable': 'cpu-mode',
  'domain/cpu@check': 'cpu-check',
  'domain/cpu@match': 'cpu-check',
  'domain/cpu/model': 'cpu-model',
  'domain/cpu/model@fallback': 'cpu-model',
  'domain/cpu/model@vendor_id': 'cpu-model',
  'domain/cpu/feature@name': 'cpu-feature',
  'domain/cpu/feature@policy': 'cpu-feature',
  'domain/cpu/topology': 'cpu-topology',
  'domain/cpu/cache@mode': 'cpu-cache',
  'domain/cpu/maxphysaddr@mode': 'cpu-address-width',
  'domain/cpu/numa/cell': 'guest-numa',
  'domain/cpu/numa/cell@memAccess': 'guest-numa',
  'domain/cpu/numa/cell@discard': 'guest-numa',
  'domain/cpu/numa/cell/distances': 'guest-numa',
  'domain/cpu/numa/interconnects': 'guest-numa',
  'domain/cputune/vcpupin@cpuset': 'vcpupin',
  'domain/cputune/emulatorpin@cpuset': 'emulatorpin',
  'domain/cputune/iothreadpin@cpuset': 'emulatorpin',
  'domain/cputune/shares': 'cpu-shares',
  'domain/cputune/period': 'cpu-quota',
  'domain/cputune/quota': 'cpu-quota',
  'domain/cputune/global_quota': 'cpu-quota',
  'domain/cputune/emulator_quota': 'cpu-quota',
  'domain/cputune/iothread_quota': 'cpu-quota',
  'domain/cputune/vcpusched@scheduler': 'thread-scheduler',
  'domain/cputune/iothreadsched@scheduler': 'thread-scheduler',
  'domain/cputune/emulatorsched@scheduler': 'thread-scheduler',
  'domain/cputune/cachetune': 'cache-and-bandwidth',
  'domain/cputune/memorytune': 'cache-and-bandwidth',
  'domain/resource/partition': 'resource-partition',
  'domain/iothreads': 'iothreads',
  'domain/iothreadids/iothread@id': 'iothreads',
  'domain/iothreadids/iothread/poll@max': 'iothread-poll',
  'domain/iothreadids/iothread@thread_pool_max': 'iothread-pool',
  'domain/defaultiothread@thread_pool_min': 'iothread-pool',
  'domain/defaultiothread@thread_pool_max': 'iothread-pool',
  'domain/numatune/memory@mode': 'numatune',
  'domain/numatune/memnode@mode': 'numatune',
  'domain/perf/event@name': 'perf-event',
  'domain/features/pmu@state': 'pmu',
  'domain/features/acpi': 'acpi',
  'domain/features/apic@eoi': 'apic',
  'domain/features/pae': 'pae',
  'domain/features/hap@state': 'hap',
  'domain/features/viridian': 'viridian',
  'domain/features/hyperv@mode': 'hyperv',
  ...Object.fromEntries(
    (
      'relaxed vapic spinlocks vpindex runtime synic stimer stimer/direct reset frequencies reenlightenment tlbflush ipi evmcs avic emsr_bitmap ' +
      'xmm_input'
    )
      .split(' ')
      .map((name) => [`domain/features/hyperv/${name}@state`, 'hyperv-feature']),
  ),
  'domain/features/hyperv/vendor_id@value': 'hyperv-vendor-id',
  'domain/features/kvm/hidden@state': 'kvm-hidden',
  'domain/features/kvm/hint-dedicated@state': 'kvm-feature',
  'domain/features/kvm/poll-control@state': 'kvm-feature',
  'domain/features/kvm/pv-ipi@state': 'kvm-feature',
  'domain/features/kvm/dirty-ring@size': 'kvm-feature',
  'domain/features/pvspinlock@state': 'pvspinlock',
  'domain/features/vmport@state': 'vmport',
  'domain/features/smm@state': 'smm',
  'domain/features/smm/tseg': 'smm',
  'domain/features/ioapic@driver': 'ioapic',
  'domain/features/gic@version': 'interrupt-controller',
  'domain/features/aia@value': 'interrupt-controller',
  'domain/features/hpt@resizing': 'pseries-feature',
  'domain/features/htm@state': 'pseries-feature',
  'domain/features/nested-hv@state': 'pseries-feature',
  'domain/features/ccf-assist@state': 'pseries-mitigation',
  'domain/features/cfpc@value': 'pseries-mitigation',
  'domain/features/sbbc@value': 'pseries-mitigation',
  'domain/features/ibs@value': 'pseries-mitigation',
  'domain/features/vmcoreinfo@state': 'machine-switch',
  'domain/features/ras@state': 'machine-switch',
  'domain/features/async-teardown@enabled': 'machine-switch',
  'domain/features/ps2@state': 'machine-switch',
  'domain/features/msrs@unknown': 'machine-switch',
  'domain/features/tcg/tb-cache': 'tcg-cache',
  'domain/features/privnet': 'privnet',
  'domain/features/capabilities@policy': 'lxc-capabilities',
  'domain/features/capabilities/sys_admin@state': 'lxc-capabilities',
  'domain/features/xen/e820_host@state': 'xen-pci',
  'domain/features/xen/passthrough@mode': 'xen-pci',
  'domain/clock@offset': 'clock',
  'domain/clock/timer@name': 'timer',
  'domain/clock/timer@present': 'timer',
  'domain/clock/timer@tickpolicy': 'timer-tickpolicy',
  'domain/clock/timer@frequency': 'timer-tsc',
  'domain/clock/timer@mode': 'timer-tsc',
  'domain/on_poweroff': 'lifecycle',
  'domain/on_reboot': 'lifecycle',
  'domain/on_crash': 'lifecycle',
  'domain/on_lockfailure': 'lock-failure',
  'domain/pm/suspend-to-mem@enabled': 'sleep-states',
  'domain/pm/suspend-to-disk@enabled': 'sleep-states',
};

interface Read {
  readonly id: string;
  readonly variant: string | undefined;
  readonly described: ReturnType<typeof describeConstruct>;
}

function read(marked: string): Read {
  const model = parseLibvirt(marked.replace('|', ''));
  const construct = constructAt(model, marked.indexOf('|'));
  assert.ok(construct, marked);
  const id = topicOf('libvirt', construct.path) ?? '';
  const described = describeConstruct(model, construct);
  return { id, variant: topics[id]?.variant(described), described };
}

const domain = (xml: string, type = 'kvm') => `<domain type='${type}'>\n  <name>g</name>\n  <vcpu>2</vcpu>\n  ${xml}\n</domain>\n`;
const windows =
  "<metadata><i:libosinfo xmlns:i='http://libosinfo.org/xmlns/libvirt/domain/1.0'><i:os id='http://microsoft.com/win/11'/></i:libosinfo></metadata>";
const ubuntu = windows.replace('http://microsoft.com/win/11', 'http://ubuntu.com/ubuntu/24.04');

/** What each document, with the construct under `|`, is told: the topic and its variant, `-` for the summary. */
function each(documents: Readonly<Record<string, string>>): void {
  for (const [marked, expected] of Object.entries(documents)) {
    const { id, variant } = read(marked);
    assert.equal(`${id.slice('libvirt/'.length)} ${variant ?? '-'}`, expected, marked);
  }
}

describe('topics about the machine, its processors and its features', () => {
  let texts: Texts;
  before(async () => {
    texts = await loadTexts('en');
  });
  const hover = (marked: string): string => {
    const { id, described } = read(marked);
    return explainTopic(id, described, '', texts)?.markdown ?? '';
  };

  it('answer every construct', () => {
    for (const [path, topic] of Object.entries(answered)) assert.equal(topicOf('libvirt', path), `libvirt/${topic}`, path);
  });

  it('know an identity from a number and a drawn generation from a written one', () => {
    each({
      "<domain type='kvm' id='|3'><name>g</name></domain>": 'domain-id -',
      [domain('<|genid/>')]: 'genid drawn',
      [domain('<genid>|43dc0cf8-809b-4adb-9bea-a9abb5f3d90e</genid>')]: 'genid fixed',
      [domain('<genid>|{{ genid }}</genid>')]: 'genid -',
      [domain(windows.replace('id=', '|id='))]: 'libosinfo system',
      [domain('<|metadata/>')]: 'libosinfo any',
    });
  });

  it('say what firmware, loader and variable store amount to', () => {
    const os = (xml: string, type?: string) => domain(`<os><type>hvm</type>${xml}</os>`, type);
    each({
      [domain("<os firmware='|efi'><type>hvm</type></os>")]: 'firmware efi',
      [domain("<os firmware='|bios'><type>hvm</type></os>")]: 'firmware bios',
      [os("<firmware><feature enabled='yes' name='|secure-boot'/></firmware>")]: 'firmware-feature secureBoot',
      [os("<firmware><feature enabled='|no' name='enrolled-keys'/></firmware>")]: 'firmware-feature noKeys',
      [os("<firmware><feature enabled='|{{ k }}' name='enrolled-keys'/></firmware>")]: 'firmware-feature -',
      [os("<loader type='pflash'>|/usr/share/OVMF/OVMF_CODE.fd</loader>")]: 'loader pflash',
      [os('<loader>|/usr/lib/xen/boot/hvmloader</loader>', 'xen')]: 'loader xen',
      [os("<loader readonly='|no' type='pflash'>/srv/fw.fd</loader>")]: 'loader-readonly no',
      [os("<nvram template='|/usr/share/OVMF/OVMF_VARS.fd'>/srv/v.fd</nvram>")]: 'nvram template',
      [os('<nvram>|/srv/v.fd</nvram>')]: 'nvram file',
      [os("<nvram type='|network'/>")]: 'nvram network',
    });
    assert.match(hover(os("<loader secure='|yes'>/srv/fw.fd</loader>")), /without enrolled keys nothing is rejected/);
  });

  it('tell what starts the system from what only looks like it', () => {
    const os = (xml: string, type?: string) => domain(`<os>${xml}</os>`, type);
    each({
      [os('<cmdline>|quiet</cmdline>')]: 'direct-kernel cmdline',
      [os('<cmdline>|quiet</cmdline>', 'lxc')]: 'direct-kernel containerCmdline',
      [os("<boot dev='|network'/>")]: 'boot-order network',
      [domain("<devices><disk type='file'><boot order='|1'/></disk></devices>")]: 'boot-order order',
      [domain("<devices><interface type='bridge'><boot order='|1'/></interface></devices>")]: 'boot-order card',
      [domain('<bootloader>|/usr/bin/pygrub</bootloader>', 'xen')]: 'bootloader xen',
      [domain('<bootloader>|/usr/bin/pygrub</bootloader>')]: 'bootloader refused',
      [os('<inituser>|1000</inituser>', 'lxc')]: 'container-user user',
      [os('<inituser>|+0</inituser>', 'lxc')]: 'container-user root',
      [domain("<os><smbios mode='sysinfo'/></os><sysinfo type='|smbios'/>")]: 'sysinfo smbios',
      [domain("<os><smbios mode='host'/></os><sysinfo type='|smbios'/>")]: 'sysinfo unused',
      [domain("<sysinfo type='fwcfg'><entry name='opt/a' file='|/srv/a'/></sysinfo>")]: 'sysinfo file',
    });
  });

  it('judge the processor together with what runs it', () => {
    each({
      [domain("<cpu mode='|host-passthrough'/>")]: 'cpu-mode host-passthrough',
      [domain("<cpu mode='|host-passthrough'/>", 'qemu')]: 'cpu-mode emulated',
      [domain("<|cpu><topology sockets='1' cores='2' threads='1'/></cpu>")]: 'cpu-mode unnamed',
      [domain('<|cpu><model>EPYC</model></cpu>')]: 'cpu-mode custom',
      [domain("<os><type arch='aarch64'>hvm</type></os><|cpu/>")]: 'cpu-mode -',
      [domain("<cpu mode='|{{ mode }}'/>")]: 'cpu-mode -',
      [domain('<cpu><model>|qemu64</model></cpu>')]: 'cpu-model oldest',
      [domain('<cpu><model>|Haswell-noTSX</model></cpu>')]: 'cpu-model older',
      [domain('<cpu><model>|Haswell-noTSX-IBRS</model></cpu>')]: 'cpu-model named',
      [domain("<cpu mode='host-model'><|model fallback='forbid'/></cpu>")]: 'cpu-model forbid',
      [domain("<cpu><feature policy='require' name='|invtsc'/></cpu>")]: 'cpu-feature invtsc',
      [domain("<cpu><feature policy='disable' name='|vmx'/></cpu>")]: 'cpu-feature nestedOff',
      [domain("<cpu><feature policy='|disable' name='spec-ctrl'/></cpu>")]: 'cpu-feature unprotected',
      [domain("<cpu><|feature name='ssbd'/></cpu>")]: 'cpu-feature protective',
      [domain("<cpu><feature policy='|require' name='mds-no'/></cpu>")]: 'cpu-feature relief',
      [domain("<cpu><feature policy='|disable' name='mds-no'/></cpu>")]: 'cpu-feature disable',
      [domain('<cpu><model>|Haswell-v4</model></cpu>')]: 'cpu-model named',
      [domain('<cpu><model>|SandyBridge-v1</model></cpu>')]: 'cpu-model older',
      [domain("<cpu><feature policy='|force' name='avx2'/></cpu>")]: 'cpu-feature force',
      [domain("<cpu mode='host-model'><cache mode='|passthrough'/></cpu>")]: 'cpu-cache refused',
      [domain("<cpu mode='host-passthrough'><cache mode='|passthrough'/></cpu>")]: 'cpu-cache passthrough',
      [domain("<os><type arch='|aarch64'>hvm</type></os>", 'qemu')]: 'arch emulated',
      [domain("<os><type arch='|x86_64'>exe</type></os>", 'lxc')]: 'arch container',
      [domain("<os><type arch='|x86_64'>linux</type></os>", 'xen')]: 'arch -',
      [domain("<os><type arch='|x86_64'>hvm</type></os>", 'xen')]: 'arch x86_64',
      [domain("<cpu mode='|host-passthrough'/>", 'xen')]: 'cpu-mode -',
      [domain("<cpu mode='host-passthrough' check='|none'/>")]: 'cpu-check own',
      [domain("<cpu mode='custom' check='|none'/>")]: 'cpu-check none',
      [domain('<cpu><model>|Skylake-Server-v1</model></cpu>')]: 'cpu-model older',
      [domain('<cpu><model>|EPYC-IBPB</model></cpu>')]: 'cpu-model named',
      [domain("<cpu><|numa><cell id='0' cpus='0' memory='1'/></numa></cpu>")]: 'guest-numa -',
    });
  });

  it('see which pins, weights and limits mean something', () => {
    const tune = (xml: string) => domain(`<cputune>${xml}</cputune>`);
    each({
      [domain('').replace('>2<', '>|2<')]: 'vcpu floating',
      [domain('', 'xen').replace('>2<', '>|2<')]: 'vcpu xen',
      [domain('', 'lxc').replace('>2<', '>|2<')]: 'vcpu lxc',
      [domain('<cputune><quota>|1000</quota></cputune>', 'lxc')]: 'cpu-quota container',
      [tune("<vcpupin vcpu='0' cpuset='|4'/>")]: 'vcpupin single',
      [tune("<vcpupin vcpu='0' cpuset='|4-7'/>")]: 'vcpupin several',
      [tune("<vcpupin vcpu='|2' cpuset='4'/>")]: 'vcpupin ignored',
      [domain("<cputune><vcpupin vcpu='0' cpuset='|4'/></cputune>").replace('<vcpu>', "<vcpu placement='auto'>")]: 'vcpupin auto',
      [tune('<shares>|2048</shares>')]: 'cpu-shares -',
      [tune('<shares>|20000</shares>')]: 'cpu-shares large',
      [tune('<quota>|-1</quota>')]: 'cpu-quota unlimited',
      [tune('<global_quota>|50000</global_quota>')]: 'cpu-quota global',
      [tune("<vcpusched vcpus='0' scheduler='|fifo' priority='1'/>")]: 'thread-scheduler fifo',
      [domain("<numatune><memory mode='|interleave' nodeset='0-1'/></numatune>")]: 'numatune interleave',
      [domain("<numatune><memory nodeset='|0'/></numatune>")]: 'numatune strict',
      [domain("<numatune><|memory mode='strict' placement='auto'/></numatune>")]: 'numatune auto',
      [domain("<iothreadids><iothread id='1'><poll max='|0'/></iothread></iothreadids>")]: 'iothread-poll never',
    });
  });

  it('see what an enlightenment or a hint rests on', () => {
    const features = (xml: string, more = '') => domain(`${more}<features>${xml}</features>`);
    each({
      [features("<hyperv><synic state='|on'/></hyperv>")]: 'hyperv-feature incomplete',
      [features("<hyperv><vpindex state='on'/><synic state='|on'/></hyperv>")]: 'hyperv-feature synic',
      [features("<hyperv><vpindex state='{{ v }}'/><synic state='|on'/></hyperv>")]: 'hyperv-feature synic',
      [features("<hyperv><relaxed state='|off'/></hyperv>")]: 'hyperv-feature off',
      [features("<hyperv><evmcs state='|off'/></hyperv>")]: 'hyperv-feature offNested',
      [features("<hyperv><reset state='|off'/></hyperv>")]: 'hyperv-feature offReset',
      [features("<hyperv><tlbflush state='on'><|extended state='on'/></tlbflush></hyperv>")]: 'hyperv-feature ranges',
      [features("<hyperv><stimer state='on'><|direct state='on'/></stimer></hyperv>")]: 'hyperv-feature direct',
      [features('<|hyperv/>', ubuntu)]: 'hyperv linux',
      [features("<hyperv mode='|custom'/>", windows)]: 'hyperv custom',
      [features("<kvm><hint-dedicated state='|on'/></kvm>")]: 'kvm-feature dedicatedUnpinned',
      [features("<kvm><hint-dedicated state='|on'/></kvm>", "<cputune><vcpupin vcpu='0' cpuset='3'/></cputune>")]: 'kvm-feature dedicated',
      [features('<|hap/>')]: 'hap unused',
      [features('<|pae/>')]: 'pae unused',
      [domain('<features><|pae/></features>', 'xen')]: 'pae -',
      [features("<xen><e820_host state='|on'/></xen>")]: 'xen-pci unused',
      [domain("<os firmware='efi'/><features><|acpi/></features>")]: 'acpi uefi',
      [domain("<os firmware='efi'><type arch='aarch64'>hvm</type></os><features><|acpi/></features>")]: 'acpi arm',
      [domain("<features><|hap state='off'/></features>", 'xen')]: 'hap off',
      [features('<tcg><|tb-cache>64</tb-cache></tcg>')]: 'tcg-cache unused',
      [domain('<features><|privnet/></features>', 'lxc')]: 'privnet -',
      [domain("<features><capabilities><|sys_admin state='on'/></capabilities></features>", 'lxc')]: 'lxc-capabilities givenHostWide',
      [domain("<features><capabilities policy='|deny'/></features>", 'lxc')]: 'lxc-capabilities deny',
    });
  });

  it('say of clocks and ticks what this guest gets', () => {
    const clock = (xml: string) => domain(`<clock offset='utc'>${xml}</clock>`);
    each({
      [domain("<clock offset='|utc'/>")]: 'clock utc',
      [domain(`${windows}<clock offset='|utc'/>`)]: 'clock utcWindows',
      [clock("<|timer name='kvmclock' present='no'/>")]: 'timer noKvmclock',
      [clock("<timer name='|hpet' present='no'/>")]: 'timer noHpet',
      [clock("<timer name='|hpet' present='{{ p }}'/>")]: 'timer -',
      [clock("<timer name='rtc' tickpolicy='|catchup'/>")]: 'timer-tickpolicy catchup',
      [clock("<timer name='rtc' tickpolicy='|discard'/>")]: 'timer-tickpolicy refused',
      [clock("<timer name='kvmclock' tickpolicy='|catchup'/>")]: 'timer-tickpolicy refused',
      [clock("<timer name='pit' tickpolicy='|discard' present='no'/>")]: 'timer-tickpolicy absent',
      [clock("<timer name='|rtc' tickpolicy='catchup'/>")]: 'timer rtcTicks',
      [clock("<timer name='|rtc' track='guest'/>")]: 'timer rtc',
      [clock("<timer name='tsc' frequency='|3000000000'/>")]: 'timer-tsc frequency',
    });
  });

  it('know which lifecycle actions a driver takes', () => {
    each({
      [domain('<on_crash>|restart</on_crash>')]: 'lifecycle crashRestart',
      [domain('<on_crash>|preserve</on_crash>')]: 'lifecycle preserve',
      [domain('<on_reboot>|preserve</on_reboot>')]: 'lifecycle refused',
      [domain('<on_reboot>|preserve</on_reboot>', 'xen')]: 'lifecycle preserve',
      [domain('<on_poweroff>restart</on_poweroff><on_reboot>|destroy</on_reboot>')]: 'lifecycle refused',
      [domain('<on_crash>|coredump-restart</on_crash>')]: 'lifecycle coredump',
      [domain('<on_lockfailure>|ignore</on_lockfailure>')]: 'lock-failure ignore',
      [domain("<pm><suspend-to-mem enabled='|no'/></pm>")]: 'sleep-states noMemory',
    });
    assert.match(hover(domain('<on_crash>|coredump-destroy</on_crash>')), /keys and data of the guest lie in that file/);
  });
});
