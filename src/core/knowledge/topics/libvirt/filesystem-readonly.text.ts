import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Read-only share',
    summary: 'Lets the guest read the shared directory and change nothing in it.',
    gives: 'A place where the guest could leave results.',
    gains: 'A guest that is taken over cannot spoil the host’s files; it can still read all of them.',
    right: 'The guest only consumes what is there.',
    variants: {
      virtiofs: {
        does: 'Has `virtiofsd` itself refuse all writes, whatever the guest mounts; from libvirt {virtiofs-readonly-libvirt} on.',
        gives: 'Hosts with an older libvirt or `virtiofsd`.',
        gains: 'A wall that root in the guest cannot remount away.',
        right: 'The guest reads data that others maintain.',
      },
      container: {
        does: 'Mounts the directory read-only in the container.',
        gives: 'Strength against root in the container, who without `idmap` or sVirt may undo mounts.',
        gains: 'Programs in it cannot change the host’s files by accident.',
      },
    },
    counterparts: { docker: '`:ro` on a bind mount does the same.' },
  },
  'zh-cn': {
    title: '只读共享',
    summary: '客户机可以读共享目录，但什么都改不了。',
    gives: '客户机没有地方留下结果。',
    gains: '客户机被攻破也改不坏宿主机的文件；但里面的内容仍然全能读到。',
    right: '客户机只是读取那里的东西。',
    variants: {
      virtiofs: {
        does: '由 `virtiofsd` 自己拒绝一切写入，不管客户机怎么挂载；自 libvirt {virtiofs-readonly-libvirt} 起可用。',
        gives: '用不了较旧的 libvirt 或 `virtiofsd`。',
        gains: '客户机的 root 也无法靠重新挂载绕过去。',
        right: '客户机读的是别人维护的数据。',
      },
      container: {
        does: '在容器里以只读方式挂载这个目录。',
        gives: '挡不住容器里的 root：没有 `idmap` 或 sVirt 时，他可以撤销挂载。',
        gains: '里面的程序不会无意中改动宿主机文件。',
      },
    },
    counterparts: { docker: '绑定挂载加 `:ro` 也是如此。' },
  },
});
