import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Network source that cannot be reached so',
    why: 'QEMU reaches a network disk by itself, so the source must say all that its protocol needs: what to open, on which server, and with a secret of the protocol’s kind. Ceph and Gluster find their cluster through several servers; the others connect to one. Protocols that QEMU no longer has are refused.',
    messages: {
      gone: 'QEMU has no `{protocol}` any more; libvirt refuses this disk.',
      name: 'A `{protocol}` source needs a `name`; libvirt refuses this disk.',
      hosts: '`{protocol}` takes exactly one host, here are {count}: the domain does not start.',
      host: 'A host needs `{part}`; libvirt refuses this disk.',
      port: 'Ports end at {last}; libvirt refuses this disk.',
      volume: 'Gluster takes volume and image with a `/` between; libvirt refuses this disk.',
      'auth-part': 'The login lacks `{part}`; libvirt refuses this disk.',
      'auth-twice': 'The disk and its source both say who logs in; libvirt refuses that.',
      auth: '`{protocol}` knows no user and secret; libvirt refuses this disk.',
      secret: 'A secret for `{protocol}` is of type `{wanted}`, not `{type}`; libvirt refuses this disk.',
    },
    fixes: {
      auth: 'Remove `<auth>`',
      secret: "Set the secret’s `type='{wanted}'`",
    },
    related: { protocol: 'The protocol', auth: 'The login in the source' },
  },
  'zh-cn': {
    title: '这样写访问不到的网络来源',
    why: 'QEMU 自己连接网络磁盘，来源必须写全协议所需的一切：打开什么、在哪台服务器、用哪一类密钥。Ceph 和 Gluster 通过多台服务器找到集群，其余协议只连一台。QEMU 已经没有的协议会被拒绝。',
    messages: {
      gone: 'QEMU 已经没有 `{protocol}`；libvirt 会拒绝这块磁盘。',
      name: '`{protocol}` 来源需要 `name`；libvirt 会拒绝这块磁盘。',
      hosts: '`{protocol}` 只接受一台主机，这里有 {count} 台：域无法启动。',
      host: '主机需要 `{part}`；libvirt 会拒绝这块磁盘。',
      port: '端口最大是 {last}；libvirt 会拒绝这块磁盘。',
      volume: 'Gluster 的名称是卷和镜像，中间用 `/`；libvirt 会拒绝这块磁盘。',
      'auth-part': '登录信息缺少 `{part}`；libvirt 会拒绝这块磁盘。',
      'auth-twice': '磁盘和它的来源都写了登录信息；libvirt 会拒绝。',
      auth: '`{protocol}` 没有用户和密钥；libvirt 会拒绝这块磁盘。',
      secret: '`{protocol}` 的密钥类型是 `{wanted}`，不是 `{type}`；libvirt 会拒绝这块磁盘。',
    },
    fixes: {
      auth: '删除 `<auth>`',
      secret: "把密钥的类型设为 `type='{wanted}'`",
    },
    related: { protocol: '协议', auth: '来源里的登录信息' },
  },
});
