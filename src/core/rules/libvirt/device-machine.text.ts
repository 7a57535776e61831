import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Device of another machine',
    why: 'CCW addresses are of IBM Z, an NVRAM device of pSeries. Some watchdogs and panic notifiers are part of a machine: iTCO of q35, the ISA card ib700 of older PCs, diag288 of IBM Z, the panic notifiers of pSeries, Z and Hyper-V. libvirt refuses them elsewhere, and refuses an address where the device has no place on a bus. i6300esb and pvpanic are PCI cards and fit wherever there is PCI.',
    messages: {
      machine: 'A `{machine}` machine has no `{device}` of model `{model}`; libvirt refuses it.',
      nowhere: 'QEMU has no `{device}` of model `{model}`; libvirt refuses it.',
      nvram: 'Only pSeries machines have an NVRAM device, `{machine}` has none; libvirt refuses it.',
      ccw: 'CCW addresses exist on IBM Z, not on a `{machine}` machine; libvirt refuses it.',
      unassigned: 'Only a device of the host can be left `unassigned`; libvirt refuses it here.',
      address: 'A `{device}` of model `{model}` has an address of type `{wanted}`, not `{type}`; libvirt refuses it.',
      'no-address': 'A `{device}` of model `{model}` has no address; libvirt refuses one.',
    },
    fixes: {
      device: 'Remove the device (changes guest-visible hardware)',
      address: 'Remove the address',
    },
  },
  'zh-cn': {
    title: '设备属于别的机器',
    why: 'CCW 地址属于 IBM Z，NVRAM 设备属于 pSeries。有些看门狗和 panic 通知设备是机器的一部分：q35 的 iTCO、老式 PC 的 ISA 卡 ib700、IBM Z 的 diag288，以及 pSeries、Z 和 Hyper-V 各自的 panic 通知。用在别处会被拒绝；设备在总线上没有位置，却写了地址，也会被拒绝。i6300esb 和 pvpanic 是 PCI 卡，有 PCI 的地方都能用。',
    messages: {
      machine: '`{machine}` 机器没有型号为 `{model}` 的 `{device}`；libvirt 会拒绝。',
      nowhere: 'QEMU 没有型号为 `{model}` 的 `{device}`；libvirt 会拒绝。',
      nvram: '只有 pSeries 机器有 NVRAM 设备，`{machine}` 没有；libvirt 会拒绝。',
      ccw: 'CCW 地址只在 IBM Z 上才有，`{machine}` 机器没有；libvirt 会拒绝。',
      unassigned: '只有宿主机的设备可以是 `unassigned`；写在这里 libvirt 会拒绝。',
      address: '型号为 `{model}` 的 `{device}` 地址类型是 `{wanted}`，不是 `{type}`；libvirt 会拒绝。',
      'no-address': '型号为 `{model}` 的 `{device}` 没有地址；写了 libvirt 会拒绝。',
    },
    fixes: {
      device: '删除这个设备（会改变客户机看到的硬件）',
      address: '删除地址',
    },
  },
});
