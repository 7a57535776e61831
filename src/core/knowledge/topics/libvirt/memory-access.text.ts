import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Access to guest memory',
    summary: 'Decides whether processes other than QEMU can map the guest’s RAM; a NUMA cell may override it.',
    variants: {
      shared: {
        does: 'Lets back ends such as virtiofsd or a DPDK switch map all of the guest’s RAM.',
        gives: 'The wall around that RAM: who takes over a back end reads and writes the guest.',
        gains: 'Data handed over without copying.',
        right: 'Such a back end is in use; otherwise `private` loses nothing.',
      },
      private: {
        does: 'Keeps the guest’s RAM to QEMU, which is the default.',
        gives: 'virtiofs, vhost-user and vDPA disks, which libvirt then refuses.',
        gains: 'One process fewer to trust, and pages that KSM can merge.',
      },
    },
  },
  'zh-cn': {
    title: '客户机内存的访问方式',
    summary: '决定 QEMU 以外的进程能否映射客户机 RAM；NUMA 节点可以另设。',
    variants: {
      shared: {
        does: '让 virtiofsd、DPDK 交换机这样的后端映射客户机的全部 RAM。',
        gives: '这块 RAM 的围墙：拿下一个后端，就能读写客户机。',
        gains: '数据交接不用拷贝。',
        right: '确实在用这样的后端；否则 `private` 毫无损失。',
      },
      private: {
        does: '客户机 RAM 只归 QEMU，这是默认。',
        gives: 'virtiofs、vhost-user 和 vDPA 磁盘，libvirt 会拒绝它们。',
        gains: '少信任一个进程，KSM 也能合并这些页。',
      },
    },
  },
});
