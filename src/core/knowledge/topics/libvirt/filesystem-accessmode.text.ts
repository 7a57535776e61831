import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Ownership on the share',
    summary: 'Decides whose user ids the shared files bear on the host.',
    variants: {
      passthrough: {
        does: 'Applies the guest’s user ids and modes to the host’s files unchanged; with virtiofs there is no other choice.',
        gives:
          'Distance: root in the guest makes root’s files on the host unless `idmap` shifts the ids, and with `9p` QEMU itself has to run as root.',
        gains: 'Owners and modes that host and guest agree on.',
        right: 'The share is virtiofs, or the guest is trusted with the host’s owners.',
      },
      mapped: {
        does: 'Creates all files as QEMU’s own user and notes the guest’s owners and modes beside them.',
        gives: 'A tree that means the same on both sides: the host sees one owner only.',
        gains: 'Set-user-id files made in the guest stay harmless, and QEMU needs no root.',
        right: 'The directory belongs to the guest alone.',
      },
      squash: {
        does: 'Applies the guest’s user ids where QEMU may, and silently skips changes of owner where it may not.',
        gives: 'Reliable ownership: `chown` reports success and changes nothing.',
        gains: 'A direct view of the host’s files without root for QEMU.',
        right: 'Owners do not matter in this directory.',
      },
      refused: {
        does: 'Makes libvirt refuse the share: virtiofs knows `passthrough` only, where `idmap` shifts the ids.',
      },
      ignored: {
        does: 'Has no effect on a container: only the QEMU driver heeds it.',
      },
    },
    counterparts: {
      docker: 'User ids cross a bind mount unchanged as well, unless they are remapped.',
    },
  },
  'zh-cn': {
    title: '共享文件的属主',
    summary: '决定共享文件在宿主机上归哪个用户 ID。',
    variants: {
      passthrough: {
        does: '把客户机的用户 ID 和权限位原样用到宿主机文件上；virtiofs 也只有这一种方式。',
        gives: '隔离：客户机的 root 在宿主机上建出的就是 root 的文件，除非用 `idmap` 错开；用 `9p` 时 QEMU 自己还得以 root 运行。',
        gains: '宿主机与客户机看到的属主和权限一致。',
        right: '用的是 virtiofs，或者放心让客户机沿用宿主机的属主。',
      },
      mapped: {
        does: '所有文件都以 QEMU 自己的用户创建，客户机里的属主和权限另外记在旁边。',
        gives: '两边含义一致的目录树：宿主机只看到一个属主。',
        gains: '客户机里造的 setuid 文件没有危害，QEMU 也不需要 root。',
        right: '这个目录只归客户机使用。',
      },
      squash: {
        does: 'QEMU 有权时就用客户机的用户 ID，无权更改属主时则悄悄跳过。',
        gives: '可靠的属主：`chown` 报告成功，其实什么也没改。',
        gains: '不给 QEMU root 权限，也能直接看到宿主机文件。',
        right: '这个目录里属主无关紧要。',
      },
      refused: {
        does: 'libvirt 会拒绝这个共享：virtiofs 只认 `passthrough`，要错开 ID 用 `idmap`。',
      },
      ignored: {
        does: '对容器不起作用：只有 QEMU 驱动才看这个属性。',
      },
    },
    counterparts: {
      docker: '除非重映射，用户 ID 也会原样穿过绑定挂载。',
    },
  },
});
