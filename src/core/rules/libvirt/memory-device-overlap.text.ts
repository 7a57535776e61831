import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Memory devices in each other’s way',
    why: 'Memory modules take a slot each, of as many as `<maxMemory>` sets aside, and every memory device a range of the guest’s address space. Dumps of running guests hold both, so that a device which is copied claims what another has. Left out, libvirt finds a slot and QEMU a range by itself.',
    messages: {
      slot: 'Slot {slot} already holds a memory device: libvirt refuses the domain.',
      'no-slot': 'There are {slots} slots, counted from 0, and no slot {slot}: libvirt refuses the domain.',
      slots: 'There are more memory modules than the {slots} slots: libvirt refuses the domain.',
      overlap: 'This memory device reaches into the addresses of another: libvirt refuses the domain.',
    },
    fixes: { remove: 'Remove `{name}`, so that one that is free is found (changes guest-visible hardware)' },
    related: { first: 'The other device', slots: 'The number of slots' },
  },
  'zh-cn': {
    title: '互相冲突的内存设备',
    why: '每个内存条占一个插槽，插槽数由 `<maxMemory>` 预留；每个内存设备还占客户机的一段地址。运行中客户机的转储里这两样都有，所以复制出来的设备会去抢别人的位置。不写的话，插槽由 libvirt 找，地址由 QEMU 安排。',
    messages: {
      slot: '插槽 {slot} 已有内存设备：libvirt 会拒绝该域。',
      'no-slot': '插槽共 {slots} 个，从 0 编号，没有插槽 {slot}：libvirt 会拒绝该域。',
      slots: '内存条比 {slots} 个插槽还多：libvirt 会拒绝该域。',
      overlap: '这个内存设备占到了另一个的地址：libvirt 会拒绝该域。',
    },
    fixes: { remove: '删除 `{name}`，让系统自己找空位（会改变客户机看到的硬件）' },
    related: { first: '另一个设备', slots: '插槽的数目' },
  },
});
