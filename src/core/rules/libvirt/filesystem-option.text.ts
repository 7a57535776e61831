import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Shared directory option that its driver does not have',
    why: 'QEMU guests share a directory of the host in two ways: 9p, which QEMU serves itself, and virtiofs, which a process beside it serves. virtiofs passes owners and modes through and takes none of 9p’s settings, only virtiofs can be booted from, and images, size limits and loop devices are the container driver’s. libvirt refuses an option where nobody would act on it.',
    messages: {
      type: 'A QEMU guest can only `mount` a directory, `{type}` is for containers; libvirt refuses it.',
      driver: 'QEMU has no filesystem driver `{kind}`, which is for containers; libvirt refuses it.',
      virtiofs: 'virtiofs has no `{name}`, only 9p has; libvirt refuses it.',
      access: 'virtiofs passes owners and modes through, `{access}` is for 9p; libvirt refuses it.',
      limit: '`{name}` is for containers; libvirt refuses it for a QEMU guest.',
      boot: 'Only virtiofs can be booted from; libvirt refuses a boot order here.',
      target: 'A shared directory needs a target, the tag by which the guest mounts it; libvirt refuses it without.',
      source: 'A shared directory needs a source on the host; libvirt refuses it without.',
    },
    fixes: { remove: 'Remove `{name}`' },
  },
  'zh-cn': {
    title: '驱动不支持的共享目录选项',
    why: 'QEMU 客户机共享宿主机目录有两种方式：9p 由 QEMU 自己提供，virtiofs 由旁边的进程提供。virtiofs 原样传递属主和权限，不接受 9p 的设置；只有 virtiofs 可以引导；镜像、容量限制和 loop 设备属于容器驱动。没人会执行的选项，libvirt 就拒绝。',
    messages: {
      type: 'QEMU 客户机只能用 `mount` 共享目录，`{type}` 用于容器；libvirt 会拒绝。',
      driver: 'QEMU 没有文件系统驱动 `{kind}`，它用于容器；libvirt 会拒绝。',
      virtiofs: 'virtiofs 没有 `{name}`，只有 9p 才有；libvirt 会拒绝。',
      access: 'virtiofs 原样传递属主和权限，`{access}` 用于 9p；libvirt 会拒绝。',
      limit: '`{name}` 用于容器；用在 QEMU 客户机上 libvirt 会拒绝。',
      boot: '只有 virtiofs 可以引导；这里写引导顺序，libvirt 会拒绝。',
      target: '共享目录需要 target，客户机靠这个标签挂载；没有它 libvirt 会拒绝。',
      source: '共享目录需要宿主机上的来源；没有它 libvirt 会拒绝。',
    },
    fixes: { remove: '删除 `{name}`' },
  },
});
