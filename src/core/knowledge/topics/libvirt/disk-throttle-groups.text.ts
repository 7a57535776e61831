import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Throttle groups',
    summary: 'Names limits once and hangs disks below them, several at a time.',
    variants: {
      groups: {
        does: 'Defines named limits that disks of this domain share, since libvirt {throttle-groups-libvirt}.',
        gives: 'Older hosts.',
        gains: 'A limit for the guest as a whole, beside one for each disk.',
      },
      filters: {
        does: 'Sends this disk’s requests through each of the groups named, so that the strictest decides.',
        gives: '`iotune` on the same disk.',
        gains: 'Limits of its own and shared ones at once.',
      },
      refused: {
        does: 'Stands beside `iotune` on the same disk, and libvirt refuses the two together.',
        right: 'The limits of `iotune` become a group.',
      },
    },
  },
  'zh-cn': {
    title: '限速组',
    summary: '限制只定义一次，磁盘挂在下面，可以同时挂多个。',
    variants: {
      groups: {
        does: '定义具名限制，由本域的磁盘共用，需要 libvirt {throttle-groups-libvirt} 以上。',
        gives: '较老的宿主机。',
        gains: '除了每块盘的限制，还能给整台客户机设限。',
      },
      filters: {
        does: '这块盘的请求逐个经过所列的组，最严的说了算。',
        gives: '同一块盘上的 `iotune`。',
        gains: '自己的限制和共用的限制并存。',
      },
      refused: {
        does: '与同一块盘的 `iotune` 并存，libvirt 拒绝二者同时出现。',
        right: '把 `iotune` 的限制改成一个组。',
      },
    },
  },
});
