import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'PCI root that the machine does not have',
    why: 'PCI controller 0 is the bus that the machine type begins with: `pci-root` on i440fx and pSeries, `pcie-root` on q35 and `virt`. libvirt adds it where it is not written, and refuses another model there, a second root, or an address for it, since nothing stands above it. More slots come from bridges and root ports below.',
    messages: {
      wrong: 'Machine type `{machine}` begins with `{root}`, not `{model}`; libvirt refuses this controller.',
      missing: 'PCI controller 0 of machine type `{machine}` is `{root}`, and no model is written; libvirt refuses this controller.',
      'no-model': 'A PCI controller below the root needs a `model`; libvirt refuses it without.',
      second: 'A `{model}` can only be PCI controller 0; libvirt refuses a second one.',
      address: 'The PCI root hangs on nothing and has no address; libvirt refuses it.',
    },
    fixes: {
      root: "Set `model='{root}'`",
      remove: 'Remove the controller',
      address: 'Remove the address',
    },
  },
  'zh-cn': {
    title: '机器类型没有的 PCI 根',
    why: 'PCI 控制器 0 就是机器类型的起始总线：i440fx 和 pSeries 是 `pci-root`，q35 和 `virt` 是 `pcie-root`。不写时 libvirt 会补上；写成别的型号、再加一个根、或者给它写地址都会被拒绝，因为它上面没有别的东西。要更多插槽，就在下面加桥或根端口。',
    messages: {
      wrong: '机器类型 `{machine}` 的起始总线是 `{root}`，不是 `{model}`；libvirt 会拒绝这个控制器。',
      missing: '机器类型 `{machine}` 的 PCI 控制器 0 是 `{root}`，这里没有写型号；libvirt 会拒绝这个控制器。',
      'no-model': '根以下的 PCI 控制器需要 `model`；没有它 libvirt 会拒绝。',
      second: '`{model}` 只能是 PCI 控制器 0；再来一个，libvirt 会拒绝。',
      address: 'PCI 根不接在任何东西上，没有地址；libvirt 会拒绝。',
    },
    fixes: {
      root: "设置 `model='{root}'`",
      remove: '删除这个控制器',
      address: '删除地址',
    },
  },
});
