import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Something that only QEMU domains have',
    why: 'The Xen driver hands the domain to libxl, which has no network filters, no Secure Boot flag, and knows one balloon and, for guests without emulated hardware, one network card: its own. It refuses the rest when the domain starts. A file that was moved from KVM loses these protections with the move, so their place must be taken elsewhere, as by filtering on the bridge.',
    messages: {
      filter: 'Xen has no `filterref`: the domain does not start with it.',
      model: 'A paravirtual Xen guest has only `netfront` cards, not `{model}`; the domain does not start with it.',
      balloon: 'Xen knows no `{model}` balloon and does not let its own be left out; the domain does not start with it.',
      'secure-loader': 'libxl cannot start a loader with `secure`; the Xen driver refuses it.',
    },
    fixes: {
      filter: 'Remove the filter (the guest’s traffic is then unfiltered)',
      netfront: 'Use `netfront` (changes guest-visible hardware)',
      balloon: 'Remove the balloon, so that Xen adds its own (changes guest-visible hardware)',
    },
  },
  'zh-cn': {
    title: '只有 QEMU 域才有的东西',
    why: 'Xen 驱动把域交给 libxl：它没有网络过滤器，没有安全启动开关，气球只认自己那一种，对没有模拟硬件的客户机，网卡也只认自己那一种；其余的在启动时拒绝。从 KVM 搬过来的文件会因此失去这些保护，要在别处补上，例如在网桥上过滤。',
    messages: {
      filter: 'Xen 没有 `filterref`：带着它，域无法启动。',
      model: '半虚拟化的 Xen 客户机只有 `netfront` 网卡，没有 `{model}`；带着它，域无法启动。',
      balloon: 'Xen 不认识 `{model}` 气球，自己的也不能去掉；带着它，域无法启动。',
      'secure-loader': 'libxl 不能以 `secure` 启动引导程序；Xen 驱动会拒绝。',
    },
    fixes: {
      filter: '删除过滤器（客户机的流量就不再过滤）',
      netfront: '改用 `netfront`（会改变客户机看到的硬件）',
      balloon: '删除气球，让 Xen 加上自己的（会改变客户机看到的硬件）',
    },
  },
});
