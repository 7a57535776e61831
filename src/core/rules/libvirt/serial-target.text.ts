import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Serial port that the machine does not have',
    why: 'A serial port is a device of one machine family: ISA ports of PCs, the virtual terminal of pSeries, the console of IBM Z, the port soldered on an Arm board; PCI and USB ports fit where there is such a bus. Device model and address must be of the same kind. Without a target libvirt takes the port that is usual for the machine.',
    messages: {
      machine: 'A `{machine}` machine has no serial port of type `{type}`; libvirt refuses it.',
      model: '`{name}` is a `{needed}` port, not `{type}`; libvirt refuses it.',
      'no-address': 'A `{type}` port is part of the machine and has no address; libvirt refuses one.',
      address: 'A `{type}` port cannot have an address of type `{bus}`; libvirt refuses it.',
    },
    fixes: {
      target: 'Remove the target, so that libvirt takes the usual port (changes guest-visible hardware)',
      model: 'Remove the model, so that libvirt takes the one that fits',
      address: 'Remove the address, so that libvirt picks one',
    },
  },
  'zh-cn': {
    title: '机器类型没有的串口',
    why: '串口是特定机器家族的设备：PC 的 ISA 串口、pSeries 的虚拟终端、IBM Z 的控制台、Arm 板上焊死的串口；有 PCI 或 USB 总线的地方才能用相应的串口。设备型号和地址必须属于同一类。不写 target，libvirt 会采用该机器惯用的串口。',
    messages: {
      machine: '`{machine}` 机器没有 `{type}` 类型的串口；libvirt 会拒绝。',
      model: '`{name}` 属于 `{needed}` 串口，不是 `{type}`；libvirt 会拒绝。',
      'no-address': '`{type}` 串口是机器的一部分，没有地址；写了 libvirt 会拒绝。',
      address: '`{type}` 串口不能有 `{bus}` 类型的地址；libvirt 会拒绝。',
    },
    fixes: {
      target: '删除 target，让 libvirt 采用惯用的串口（会改变客户机看到的硬件）',
      model: '删除型号，让 libvirt 采用合适的',
      address: '删除地址，让 libvirt 挑一个',
    },
  },
});
