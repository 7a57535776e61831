import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Memory shared with other guests',
    why: 'The device maps one piece of the host’s memory into every guest that names it, and into programs of the host. It is the quickest way from one to the other, since nothing is copied. Nobody stands in between either: what one writes the others read as it stands, whenever they look, and there are no rights to take away again. The guests then are one compartment, and a message format has to be parsed as carefully as one from the network.',
    keep: 'The guests are parts of one system and trust each other, such as a screen capture for Looking Glass on a workstation.',
    messages: {
      peer: 'This memory is shared with the host and all guests that name it, without an arbiter; the guest cannot migrate while it has it.',
      master:
        'This memory is shared with the host and all guests that name it, without an arbiter; as `master` it moves along, the peers do not.',
    },
  },
  'zh-cn': {
    title: '与其他虚拟机共享的内存',
    why: '这个设备把宿主机的一块内存映射进每台写了同一名字的虚拟机，也映射进宿主机上的程序。什么都不用复制，所以是两者之间最快的通路。但中间也没有任何人把关：一方写入的内容，其他各方随时原样读到，也没有权限可以收回。这些虚拟机因此同属一个隔离区，消息格式要像解析网络数据一样小心对待。',
    keep: '这些虚拟机是同一个系统的组成部分、彼此信任，例如工作站上给 Looking Glass 用的屏幕采集。',
    messages: {
      peer: '这块内存与宿主机和所有写了同一名字的虚拟机共享，没有仲裁者；只要带着它，虚拟机就无法迁移。',
      master: '这块内存与宿主机和所有写了同一名字的虚拟机共享，没有仲裁者；作为 `master` 它会随迁移带走，其他对端则不会。',
    },
  },
});
