import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'NUMA cells of the guest',
    summary: 'Splits the guest’s CPUs and memory into nodes that it can see.',
    variants: {
      cell: {
        does: 'Makes these CPUs and this memory one node, so that the guest’s scheduler keeps them together.',
        gives: 'Truth, unless `memnode` and `vcpupin` tie each cell to a host node.',
        gains: 'Local memory inside guests larger than one host node; memory hotplug needs a cell too.',
        right: 'The guest does not fit one node.',
      },
      shared: {
        does: 'Maps this cell’s memory so that other processes, such as vhost-user back-ends and virtiofsd, can share it.',
        gives: 'The wall around this memory: those processes read and write all of it.',
        gains: 'Packets and files without copies.',
        right: 'Such a back-end serves the guest.',
      },
      private: {
        does: 'Keeps this cell’s memory to QEMU alone.',
        gives: 'vhost-user and virtiofs on it.',
      },
      discard: {
        does: 'Throws this cell’s content away when the guest stops, as far as the hypervisor gets to it.',
        gains: 'A quicker stop for memory in files.',
      },
      distances: {
        does: 'States how far the cells are from each other; without it every other cell counts as equally far.',
        gives: 'Truth, if it does not follow the host’s own table.',
        gains: 'A guest that prefers the nearer of two remote nodes.',
      },
      interconnects: {
        does: 'Tells the guest latencies and bandwidths between cells (ACPI HMAT).',
        right: 'Cells stand for memory of different kinds.',
      },
    },
  },
  'zh-cn': {
    title: '客户机的 NUMA 单元',
    summary: '把客户机的 CPU 和内存划分成它看得见的节点。',
    variants: {
      cell: {
        does: '把这些 CPU 和这块内存划为一个节点，客户机的调度器会让它们待在一起。',
        gives: '不真实，除非用 `memnode` 和 `vcpupin` 把每个单元对应到宿主机节点。',
        gains: '超过一个宿主机节点的客户机也能用上本地内存；内存热插同样需要单元。',
        right: '客户机放不进一个节点。',
      },
      shared: {
        does: '让 vhost-user 后端、virtiofsd 等其他进程可以共享这个单元的内存。',
        gives: '这块内存的隔离：那些进程能读写全部内容。',
        gains: '收发数据包和文件无需拷贝。',
        right: '客户机用到这样的后端。',
      },
      private: {
        does: '这个单元的内存只归 QEMU 所有。',
        gives: '不能在其上使用 vhost-user 和 virtiofs。',
      },
      discard: {
        does: '客户机停止时丢弃这个单元的内容，虚拟机监视器来得及才行。',
        gains: '内存放在文件里时停得更快。',
      },
      distances: {
        does: '写明单元之间的距离；不写时，其他单元都算一样远。',
        gives: '若与宿主机自己的表不符，就不真实。',
        gains: '客户机会优先用两个远端节点中较近的那个。',
      },
      interconnects: {
        does: '向客户机说明单元之间的延迟和带宽（ACPI HMAT）。',
        right: '单元代表不同种类的内存。',
      },
    },
  },
});
