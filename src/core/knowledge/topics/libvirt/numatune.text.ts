import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Host memory policy',
    summary: 'Decides from which NUMA nodes of the host the guest’s memory comes.',
    variants: {
      strict: {
        does: 'Takes memory from these nodes only; the default mode.',
        gives: 'Free memory elsewhere: a full node means a failed start, swapping or a killed guest.',
        gains: 'Local memory, for certain.',
        right: 'The guest’s CPUs are pinned to the same nodes and its size fits.',
      },
      preferred: {
        does: 'Takes memory from this node while there is some, then from others.',
        gives: 'Certainty that memory is local.',
        gains: 'Starts on a nearly full host.',
      },
      interleave: {
        does: 'Spreads memory page by page over these nodes.',
        gives: 'Locality: part of every access is remote.',
        gains: 'The bandwidth of several nodes, evenly.',
        right: 'One large guest reads all its memory from all its CPUs.',
      },
      restrictive: {
        does: 'Leaves the policy to the kernel and limits the nodes by cgroup alone.',
        gives: 'A binding that holds from the first page.',
        gains: 'Nodes that can be changed while the guest runs, pages following.',
      },
      auto: {
        does: 'Lets numad advise the nodes at each start and ignores `nodeset`.',
        gives: 'A placement that is known beforehand.',
        gains: 'No node numbers in the file.',
      },
    },
  },
  'zh-cn': {
    title: '宿主机内存策略',
    summary: '决定客户机的内存来自宿主机的哪些 NUMA 节点。',
    variants: {
      strict: {
        does: '只从这些节点取内存，这是默认模式。',
        gives: '别处的空闲内存：节点满了，就会启动失败、换出或被杀。',
        gains: '一定是本地内存。',
        right: '客户机的 CPU 绑在同样的节点上，大小也放得下。',
      },
      preferred: {
        does: '这个节点有就从它取，没有再取别处的。',
        gives: '内存不一定在本地。',
        gains: '宿主机快满了也能启动。',
      },
      interleave: {
        does: '把内存逐页分散到这些节点。',
        gives: '总有一部分访问要跨节点。',
        gains: '均匀用上几个节点的带宽。',
        right: '一台大客户机的所有 CPU 都在读全部内存。',
      },
      restrictive: {
        does: '策略交给内核，只用 cgroup 限定节点。',
        gives: '绑定不一定从第一页起就生效。',
        gains: '运行中可以更换节点，内存页随之迁移。',
      },
      auto: {
        does: '每次启动由 numad 建议节点，忽略 `nodeset`。',
        gives: '事先不知道会在哪里。',
        gains: '文件里不写节点编号。',
      },
    },
  },
});
