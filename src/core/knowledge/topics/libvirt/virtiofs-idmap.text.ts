import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Ids on the share',
    summary:
      'Runs `virtiofsd` in a user namespace, where the guest’s ids stand for others on the host; since libvirt {virtiofs-idmap-libvirt}.',
    gives: 'Files that bear the same owner on both sides.',
    gains: 'A server of files that is not root on the host.',
    variants: {
      mapped: {
        does: 'Turns root’s files of the guest into those of an ordinary user of the host, and shifts the ids after it alike.',
        gives: 'Equal owners on both sides; existing files must belong to the mapped ids.',
        gains: 'Neither the guest’s root nor a flaw in `virtiofsd` acts as the host’s root.',
        right: 'The guest is not trusted like the host.',
      },
      hostRoot: {
        does: 'Maps the guest’s root to the host’s root, so that this line protects nothing.',
        gives: 'The point of a mapping.',
        gains: 'Files with the same owners on both sides of the share.',
      },
    },
    counterparts: { docker: 'For containers `userns-remap` does it, which is off unless set.' },
  },
  'zh-cn': {
    title: '共享上的 ID 映射',
    summary: '让 `virtiofsd` 在用户命名空间里运行，客户机的 ID 在宿主机上对应另外的 ID；自 libvirt {virtiofs-idmap-libvirt} 起可用。',
    gives: '文件在两边属主不同。',
    gains: '文件服务进程在宿主机上不是 root。',
    variants: {
      mapped: {
        does: '客户机 root 的文件在宿主机上归一个普通用户，后面的 ID 也照样平移。',
        gives: '两边属主不再相同；已有文件必须归映射后的 ID 所有。',
        gains: '客户机的 root 也好，`virtiofsd` 的漏洞也好，都没有宿主机 root 的权力。',
        right: '客户机不像宿主机那样可信。',
      },
      hostRoot: {
        does: '把客户机的 root 映射成宿主机的 root，这一行什么也没保护。',
        gives: '映射的意义。',
        gains: '共享两侧文件属主相同。',
      },
    },
    counterparts: { docker: '容器靠 `userns-remap`，不设就是关的。' },
  },
});
