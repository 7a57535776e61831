import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Feature of another machine',
    why: 'Many of the `<features>` belong to one family of machines: an I/O APIC and paravirtual spinlocks to x86, page-table and mitigation switches to IBM’s pSeries, the interrupt controllers to ARM and RISC-V; the sleep states under `<pm>` to x86 again. Asked for elsewhere, libvirt refuses the domain, even to switch them off. VMware’s port sits behind the PS/2 controller, and so do PS/2 keyboards and mice: they cannot outlive it.',
    messages: {
      machine: '`<{feature}>` belongs to this kind of machine: {needs}; libvirt refuses the domain.',
      eoi: 'The `eoi` of the APIC is there for x86 alone: libvirt refuses the domain.',
      pm: '`<{name}>` is about an ACPI sleep state of x86 machines: libvirt refuses the domain.',
      pmu: 'POWER processors always have their performance counters: libvirt refuses to switch them off.',
      vmport: 'VMware’s port needs the PS/2 controller, which is switched off: libvirt refuses the domain.',
      'ps2-input': 'This device needs the PS/2 controller, which is switched off: libvirt refuses the domain.',
    },
    fixes: { remove: 'Remove `{name}` (changes guest-visible hardware)' },
    related: { ps2: 'Switched off here' },
  },
  'zh-cn': {
    title: '别的机器的特性',
    why: '`<features>` 里很多项只属于某一类机器：I/O APIC 和半虚拟化自旋锁属于 x86，页表和漏洞缓解的开关属于 IBM 的 pSeries，各种中断控制器属于 ARM 和 RISC-V；`<pm>` 下的睡眠状态也属于 x86。写在别处，哪怕是要关闭，libvirt 也会拒绝该域。VMware 端口在 PS/2 控制器后面，PS/2 键盘和鼠标也是：控制器没了，它们也留不下。',
    messages: {
      machine: '`<{feature}>` 只属于这类机器：{needs}；libvirt 会拒绝该域。',
      eoi: 'APIC 的 `eoi` 只有 x86 才有：libvirt 会拒绝该域。',
      pm: '`<{name}>` 说的是 x86 机器的 ACPI 睡眠状态：libvirt 会拒绝该域。',
      pmu: 'POWER 处理器的性能计数器始终存在：libvirt 不接受关闭。',
      vmport: 'VMware 端口需要 PS/2 控制器，而它已被关闭：libvirt 会拒绝该域。',
      'ps2-input': '这个设备需要 PS/2 控制器，而它已被关闭：libvirt 会拒绝该域。',
    },
    fixes: { remove: '删除 `{name}`（会改变客户机看到的硬件）' },
    related: { ps2: '在这里关闭' },
  },
});
