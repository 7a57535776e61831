import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'vhost-user device without shared memory',
    why: 'virtiofs and vhost-user move the work into another process, which must map the guest’s memory; libvirt refuses such a device unless all of that memory is shared. The gain is a path without QEMU in it. The price is that virtiofsd, the switch or the storage daemon can read and write everything the guest holds in memory, so it belongs to what the guest trusts.',
    messages: {
      absent: '`{device}` needs guest memory that another process can map; this file does not share it, and libvirt refuses the domain.',
      private: '`{device}` needs all of the guest’s memory shared, but one NUMA cell keeps its part private; libvirt refuses the domain.',
    },
    fixes: { share: 'Share the guest’s memory with the processes that serve its devices' },
    related: { cell: 'The cell that is not shared' },
  },
  'zh-cn': {
    title: 'vhost-user 设备没有配共享内存',
    why: 'virtiofs 和 vhost-user 把工作交给另一个进程，它必须映射客户机的内存；除非全部内存都共享，libvirt 会拒绝这类设备。好处是数据通路绕开了 QEMU；代价是 virtiofsd、交换机或存储守护进程能读写客户机内存里的一切，因此它们也属于客户机必须信任的部分。',
    messages: {
      absent: '`{device}` 需要能被另一个进程映射的客户机内存；这个文件没有共享内存，libvirt 会拒绝该域。',
      private: '`{device}` 需要客户机全部内存共享，但有一个 NUMA 单元把自己的部分设为私有；libvirt 会拒绝该域。',
    },
    fixes: { share: '把客户机内存共享给为其设备服务的进程' },
    related: { cell: '没有共享的单元' },
  },
});
