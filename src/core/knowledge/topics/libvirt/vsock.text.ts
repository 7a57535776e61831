import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Host and guest socket',
    summary: 'Opens sockets between guest and host that no network carries.',
    variants: {
      auto: {
        does: 'Opens sockets between guest and host, under an address that libvirt picks at each start.',
        gives: 'Firewalls as a check: they do not see this traffic, and host services that listen there face the guest.',
        gains: 'Agents and SSH without any network.',
        right: 'Programs of host and guest belong together.',
      },
      fixed: {
        does: 'Opens sockets between guest and host, under this address.',
        gives: 'Firewalls as a check; and an address that no other guest of the host may bear.',
        gains: 'Services find the guest under a number that stays.',
      },
      refused: { does: 'Names an address below {vsock-first-cid}, which are reserved for hypervisor and host: libvirt refuses it.' },
    },
    counterparts: { docker: 'A mounted UNIX socket opens the like; its file’s permissions decide who may connect.' },
  },
  'zh-cn': {
    title: '宿主机与客户机的套接字',
    summary: '在客户机与宿主机之间开一种不经网络的套接字。',
    variants: {
      auto: {
        does: '在客户机与宿主机之间开套接字，地址由 libvirt 每次启动时挑选。',
        gives: '防火墙的检查：它看不到这种流量，监听在那里的宿主机服务要直接面对客户机。',
        gains: '不用网络就能用代理和 SSH。',
        right: '宿主机和客户机的程序本来就是一套。',
      },
      fixed: {
        does: '在客户机与宿主机之间开套接字，使用这个地址。',
        gives: '防火墙的检查；宿主机上别的客户机不能再用这个地址。',
        gains: '服务总能按同一个编号找到客户机。',
      },
      refused: { does: '小于 {vsock-first-cid} 的地址留给虚拟机监视器和宿主机，libvirt 会拒绝。' },
    },
    counterparts: { docker: '挂载 UNIX 套接字与此类似，谁能连接由文件权限决定。' },
  },
});
