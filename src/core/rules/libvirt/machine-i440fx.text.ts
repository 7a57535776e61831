import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'i440FX machine',
    why: '`pc` is the i440FX chipset of 1996: it has PCI slots but no PCI Express, so no extended configuration space for assigned devices, no virtual IOMMU, and no System Management Mode with which libvirt would grant Secure Boot. It starts systems that know nothing newer, and a guest that runs on it gains little from a move, which renames its devices. For new guests q35 is the choice of the tools.',
    keep: 'The guest exists and works, or its system is older than PCI Express.',
    messages: {
      i440fx: 'This chipset of 1996 has no PCI Express, no virtual IOMMU and no Secure Boot; new guests are better off on q35.',
      pinned:
        'This guest is pinned to a chipset of 1996 without PCI Express, virtual IOMMU and Secure Boot; moving it renames its devices, so q35 is for the next one.',
    },
    fixes: {
      q35: 'Use `q35` (changes guest-visible hardware)',
    },
  },
  'zh-cn': {
    title: 'i440FX 机器',
    why: '`pc` 就是 1996 年的 i440FX 芯片组：有 PCI 插槽，没有 PCI Express，所以直通设备没有扩展配置空间，也没有虚拟 IOMMU，没有 libvirt 支持安全启动所需的系统管理模式。它能启动不认识新硬件的老系统；已经跑在上面的虚拟机，迁过去好处不大，设备还会改名。新建虚拟机，各种工具都选 q35。',
    keep: '虚拟机早已存在、运行正常，或者它的系统比 PCI Express 还老。',
    messages: {
      i440fx: '这是 1996 年的芯片组，没有 PCI Express、虚拟 IOMMU 和安全启动；新建虚拟机用 q35 更好。',
      pinned: '这台虚拟机固定在 1996 年的芯片组上，没有 PCI Express、虚拟 IOMMU 和安全启动；迁走会让设备改名，q35 留给下一台更合适。',
    },
    fixes: {
      q35: '改用 `q35`（会改变客户机看到的硬件）',
    },
  },
});
