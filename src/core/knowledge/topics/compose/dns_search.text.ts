import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Search domains',
    summary: 'Names the domains that complete a short name; without it those of the host.',
    variants: {
      none: {
        does: 'Completes no names, where otherwise the host’s search domains would come along.',
        gives: 'Short names of the surrounding network.',
        gains: 'A name means the same on every host, and no stray question reaches a foreign domain.',
        right: 'Images that are to behave alike everywhere.',
      },
      domain: {
        does: 'Completes short names that no neighbour has with this domain.',
        gives: 'Trust in that domain: who runs it can answer for a service that is missing.',
        gains: 'Short names of the company’s network work.',
        right: 'The domain is your own.',
      },
    },
  },
  'zh-cn': {
    title: '搜索域',
    summary: '指定补全短名字的域；不写则用宿主机的。',
    variants: {
      none: {
        does: '不补全任何名字；不写则会带上宿主机的搜索域。',
        gives: '周围网络里的短名字用不了。',
        gains: '名字在每台宿主机上含义相同，也不会误问到别的域。',
        right: '要求处处行为一致的镜像。',
      },
      domain: {
        does: '邻居里没有的短名字，就用这个域补全。',
        gives: '对该域的信任：缺了某个服务时，其管理者可以代为应答。',
        gains: '公司网络里的短名字能用。',
        right: '域是自己的。',
      },
    },
  },
});
