import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Shared memory device',
    summary: 'Maps one region of the host’s memory into every guest that names it, and into programs on the host.',
    gives: 'The wall between them: nobody arbitrates who writes what.',
    gains: 'Data handed over without copying.',
    variants: {
      plain: {
        does: 'Maps one region into every guest that names it and into programs on the host, by which Looking Glass shows a guest’s screen.',
        gives: 'The wall between them, as nobody arbitrates; and migration, unless the role is `master`.',
        gains: 'Data handed over without copying.',
        right: 'All sides trust each other.',
      },
      doorbell: {
        does: 'Shares a region through a server on the host, which also passes interrupts between the guests.',
        gives: 'The wall between them; and one more process that must run first.',
        gains: 'Guests that wake each other, instead of polling.',
        right: 'Guests exchange messages and trust each other.',
      },
      legacy: {
        does: 'Uses the model without suffix, which newer QEMU has replaced by `ivshmem-plain` and `ivshmem-doorbell`.',
        right: 'An old guest expects it.',
      },
      master: {
        does: 'Makes this guest the owner of the region, whose content moves with it when it migrates.',
        gives: 'A second `master` of the same region.',
        gains: 'Migration, which libvirt otherwise refuses.',
      },
      peer: {
        does: 'Makes this guest a mere user of the region; to migrate, the device has to be unplugged first.',
      },
    },
    counterparts: {
      docker: 'Containers share memory only where `ipc` joins them.',
    },
  },
  'zh-cn': {
    title: '共享内存设备',
    summary: '把宿主机的一块内存映射进每台写了这个名字的客户机，以及宿主机上的程序。',
    gives: '它们之间的墙：谁写什么，没有人仲裁。',
    gains: '数据交接不用拷贝。',
    variants: {
      plain: {
        does: '把一块内存映射进每台写了这个名字的客户机和宿主机程序，Looking Glass 就这样显示客户机画面。',
        gives: '它们之间的墙，因为无人仲裁；还有迁移，除非角色是 `master`。',
        gains: '数据交接不用拷贝。',
        right: '各方互相信任。',
      },
      doorbell: {
        does: '经宿主机上的服务器共享一块内存，并在客户机之间传递中断。',
        gives: '它们之间的墙；还多一个必须先运行的进程。',
        gains: '客户机能互相唤醒，不必轮询。',
        right: '客户机交换消息，并且互相信任。',
      },
      legacy: {
        does: '使用不带后缀的型号，较新的 QEMU 已改用 `ivshmem-plain` 和 `ivshmem-doorbell`。',
        right: '旧客户机需要它。',
      },
      master: {
        does: '让这台客户机成为这块内存的主人，迁移时内容随它走。',
        gives: '同一区域的第二个 `master`。',
        gains: '迁移，否则 libvirt 会拒绝。',
      },
      peer: {
        does: '让这台客户机只是使用者；要迁移，得先拔掉设备。',
      },
    },
    counterparts: {
      docker: '只有 `ipc` 把容器连在一起，它们才共享内存。',
    },
  },
});
