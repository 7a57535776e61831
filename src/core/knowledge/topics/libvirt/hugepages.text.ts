import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Huge pages',
    summary: 'Backs the guest’s memory with huge pages from a pool that the host keeps in reserve.',
    gives: 'Density: this memory is filled in advance, neither swapped nor merged with other guests’, and not reliably ballooned away.',
    gains:
      'Fewer and shorter translations: with ordinary pages one can take up to {nested-walk} memory accesses under nested paging ({nested-walk-year}).',
    right: 'Large guests are busy in memory, and the host and every migration target keep such a pool.',
    variants: {
      large: {
        does: 'Takes pages of this size from the host’s pool, so that one entry of the page tables does the work of many.',
        gives: 'Overcommit: the pool is set aside whether the guest uses it or not, and cannot be swapped.',
        gains: 'A shorter nested walk, which can take up to {nested-walk} memory accesses with ordinary pages ({nested-walk-year}).',
        right: 'Databases and virtual machines of many gigabytes.',
      },
      gigantic: {
        does: 'Takes pages of a gibibyte or more, which hosts usually have to reserve at boot, before memory is fragmented.',
        gives: 'Memory in very coarse pieces, lost to everything else on the host.',
        gains: 'The fewest translations of all.',
        right: 'The host is dedicated to very large guests or to packet processing.',
      },
    },
  },
  'zh-cn': {
    title: '大页',
    summary: '用宿主机预留的大页池来提供客户机内存。',
    gives: '密度：这部分内存事先分配好，不能换出，不能与别的客户机合并，靠气球收回也不可靠。',
    gains: '地址转换更少也更短：在嵌套分页下，普通页的一次转换最多要访存 {nested-walk} 次（{nested-walk-year} 年）。',
    right: '大内存客户机频繁访存，而且宿主机和每个迁移目标都留有这样的池。',
    variants: {
      large: {
        does: '从宿主机的池里取这种大小的页，页表的一项顶得上许多普通页。',
        gives: '超分：不管客户机用不用，池都已划走，也不能换出。',
        gains: '嵌套页表查找变短；用普通页时一次最多要访存 {nested-walk} 次（{nested-walk-year} 年）。',
        right: '数据库，以及大内存的虚拟机。',
      },
      gigantic: {
        does: '使用一 GiB 或更大的页，宿主机通常得在开机、内存尚未碎片化时预留。',
        gives: '粒度极粗的内存，宿主机上别的程序再也用不到。',
        gains: '地址转换次数最少。',
        right: '宿主机专门运行超大客户机或处理数据包。',
      },
    },
  },
});
