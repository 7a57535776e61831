import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Disk limits that contradict each other',
    why: 'QEMU throttles a disk either by a total or by reads and writes apart, for each of bytes and operations and for their bursts; libvirt refuses both at once. Throttle filters are another layer, which puts several disks under limits that the domain declares as groups: they replace a disk’s own limits and need a group of that name.',
    messages: {
      total: 'Both a total and a part of `{measure}` are limited; libvirt refuses this disk.',
      number: '`{name}` takes a whole number, neither negative nor above what QEMU can count; libvirt refuses this one.',
      alone: 'A throttle group without limits does nothing; libvirt refuses `group_name` alone.',
      apart: 'Another disk of group `{group}` has other limits; libvirt refuses that.',
      declared: 'Another throttle group of this domain has the same name; libvirt refuses it.',
      cdrom: 'A CD-ROM cannot have throttle filters; libvirt refuses it.',
      filters: 'A disk has throttle filters or limits of its own, not both; libvirt refuses it.',
      group: 'The domain declares no throttle group `{group}`; libvirt refuses this disk.',
      twice: 'This disk names the same throttle group twice; libvirt refuses it.',
    },
    fixes: {
      total: 'Remove the total of `{measure}`',
      limits: 'Remove `<iotune>`, so that the groups alone limit',
      again: 'Remove the repetition',
      filters: 'Remove `<throttlefilters>`',
    },
    related: { total: 'The total', limits: 'The disk’s own limits', first: 'The first one' },
  },
  'zh-cn': {
    title: '互相矛盾的磁盘限速',
    why: 'QEMU 给磁盘限速，要么限总量，要么读写分开限，字节数、操作数及其突发值各自如此；两样都写，libvirt 会拒绝。限速过滤器是另一层：让多块磁盘共用域里声明的限速组，它取代磁盘自己的限速，而且必须有同名的组。',
    messages: {
      total: '`{measure}` 既限总量又限其中一部分；libvirt 会拒绝这块磁盘。',
      number: '`{name}` 只接受非负整数，且不能超出 QEMU 的计数范围；libvirt 会拒绝这个值。',
      alone: '没有限制的限速组毫无作用；只写 `group_name`，libvirt 会拒绝。',
      apart: '`{group}` 组的另一块磁盘限制不同；libvirt 会拒绝。',
      declared: '这个域的另一个限速组也叫这个名字；libvirt 会拒绝。',
      cdrom: 'CD-ROM 不能有限速过滤器；libvirt 会拒绝。',
      filters: '限速过滤器和磁盘自己的限速只能二选一；libvirt 会拒绝。',
      group: '域没有声明限速组 `{group}`；libvirt 会拒绝这块磁盘。',
      twice: '这块磁盘两次写了同一个限速组；libvirt 会拒绝。',
    },
    fixes: {
      total: '删除 `{measure}` 的总量',
      limits: '删除 `<iotune>`，只由限速组限制',
      again: '删除重复的一处',
      filters: '删除 `<throttlefilters>`',
    },
    related: { total: '总量', limits: '磁盘自己的限速', first: '前一个' },
  },
});
