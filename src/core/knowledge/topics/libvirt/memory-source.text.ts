import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Source of guest memory',
    summary: 'Decides what the guest’s RAM is made of on the host, and with it whether another process can map it.',
    variants: {
      anonymous: {
        does: 'Takes ordinary private memory of the QEMU process, as without the element.',
        gives: 'virtiofs and vhost-user, which have to map the guest’s RAM.',
        gains: 'Memory that no other process sees, and that KSM can merge.',
      },
      refused: {
        does: 'Asks for private memory beside `hugepages`, a pair that libvirt refuses.',
        right: 'Either goes: `memfd` works with huge pages.',
      },
      file: {
        does: 'Maps a file per guest from the directory that the host’s configuration names.',
        gives: 'Disk traffic, where that directory is on a disk: only on tmpfs is this plain memory.',
        gains: 'RAM that helpers can share under a name.',
        right: 'Some helper needs a path; otherwise `memfd` does it without one.',
      },
      memfd: {
        does: 'Takes anonymous shared memory that QEMU can hand to helpers as a descriptor, with nothing to prepare on the host.',
        gives: 'Merging by KSM, once it is shared.',
        gains: 'virtiofs and vhost-user without a file that must lie somewhere.',
        right: 'Beside an `access` of mode `shared`.',
      },
    },
  },
  'zh-cn': {
    title: '客户机内存的来源',
    summary: '决定客户机 RAM 在宿主机上由什么构成，也就决定别的进程能否映射它。',
    variants: {
      anonymous: {
        does: '使用 QEMU 进程的普通私有内存，与不写这个元素一样。',
        gives: 'virtiofs 和 vhost-user，它们必须映射客户机 RAM。',
        gains: '别的进程看不到的内存，KSM 也能合并。',
      },
      refused: {
        does: '与 `hugepages` 同时要求私有内存，libvirt 拒绝这一组合。',
        right: '二者去其一；`memfd` 可与大页并用。',
      },
      file: {
        does: '在宿主机配置指定的目录里，为每台客户机映射一个文件。',
        gives: '磁盘流量——目录若在磁盘上就会有；在 tmpfs 上才是纯内存。',
        gains: '辅助进程可以按名字共享的 RAM。',
        right: '某个辅助进程需要路径；否则 `memfd` 不用路径也行。',
      },
      memfd: {
        does: '使用匿名共享内存，QEMU 可把描述符交给辅助进程，宿主机无需准备。',
        gives: 'KSM 的合并——共享之后就没有了。',
        gains: '用得上 virtiofs 和 vhost-user，又不必有个文件放在某处。',
        right: '与 `access` 的 `shared` 并用。',
      },
    },
  },
});
