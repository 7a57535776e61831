import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Second device where there can be one',
    why: 'A guest has one memory balloon, one vsock and one NVRAM device, one panic notifier of each model, and QEMU one smart card, since each is a single thing for the guest; libvirt refuses a second one. It mostly comes of joining two files.',
    messages: {
      one: 'A domain has one `{device}`; libvirt refuses a second.',
      panic: 'A domain has one panic device of model `{model}`; libvirt refuses a second.',
      watchdog: 'The machine has one `itco` watchdog; libvirt refuses a second.',
      actions: 'All watchdogs of a guest must have the same action; libvirt refuses another one.',
      console: 'Only the first console can be a serial port; libvirt refuses this one.',
      port: 'Another ISA serial port has number {port}; libvirt refuses it.',
      shared: 'Another virtiofs directory has the target `{target}`; libvirt refuses it.',
      smartcard: 'QEMU gives a guest one smart card; libvirt refuses a second.',
    },
    fixes: {
      remove: 'Remove the second one (changes guest-visible hardware)',
      action: "Set `action='{action}'`",
      port: 'Remove the number, so that libvirt gives the next one',
    },
    related: { first: 'The first one' },
  },
  'zh-cn': {
    title: '只能有一个的设备写了两个',
    why: '一台客户机只有一个内存气球、一个 vsock、一个 NVRAM 设备，每种型号的 panic 通知一个，QEMU 的智能卡也只有一张，因为对客户机来说它们都是唯一的；第二个会被 libvirt 拒绝。多半是合并两个文件时带进来的。',
    messages: {
      one: '一个域只有一个 `{device}`；再来一个，libvirt 会拒绝。',
      panic: '一个域里型号为 `{model}` 的 panic 设备只有一个；再来一个，libvirt 会拒绝。',
      watchdog: '机器只有一个 `itco` 看门狗；再来一个，libvirt 会拒绝。',
      actions: '一台客户机的所有看门狗动作必须相同；写成别的，libvirt 会拒绝。',
      console: '只有第一个控制台可以是串口；libvirt 会拒绝这一个。',
      port: '另一个 ISA 串口已用编号 {port}；libvirt 会拒绝。',
      shared: '另一个 virtiofs 目录已用目标 `{target}`；libvirt 会拒绝。',
      smartcard: 'QEMU 只给客户机一张智能卡；再来一张，libvirt 会拒绝。',
    },
    fixes: {
      remove: '删除第二个（会改变客户机看到的硬件）',
      action: "设置 `action='{action}'`",
      port: '删除编号，让 libvirt 给下一个',
    },
    related: { first: '第一个' },
  },
});
