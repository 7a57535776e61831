import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Shared disk in a format with metadata',
    why: 'Two guests that write to one disk need a cluster file system between them, and an image whose own tables no QEMU process changes. Formats such as qcow2 keep allocation tables that each process caches, so two writers would destroy the image; libvirt allows sharing for raw images only.',
    messages: { format: 'A `{format}` image cannot be shared between guests, only raw can; libvirt refuses it.' },
    fixes: { alone: 'Remove `<shareable/>` (only one guest may then run with this disk)' },
    related: { driver: 'The image’s format' },
  },
  'zh-cn': {
    title: '共享磁盘的格式带有元数据',
    why: '两台客户机写同一块磁盘，中间要有集群文件系统，镜像本身也不能有会被 QEMU 进程改动的表。qcow2 这类格式有分配表，每个进程各自缓存，两个写入者会把镜像写坏；因此 libvirt 只允许共享 raw 镜像。',
    messages: { format: '`{format}` 镜像不能在客户机之间共享，只有 raw 可以；libvirt 会拒绝。' },
    fixes: { alone: '删除 `<shareable/>`（之后只能有一台客户机使用这块磁盘）' },
    related: { driver: '镜像的格式' },
  },
});
