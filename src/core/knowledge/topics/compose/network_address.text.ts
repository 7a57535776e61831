import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Fixed address',
    summary: 'Fixes the address of the service on this network, whose definition must name a subnet.',
    variants: {
      fixed: {
        does: 'Gives the service this address on the network, whose definition must have a subnet that holds it.',
        gives: 'Portability and copies: two projects or replicas with the same lines get in each other’s way.',
        gains: 'Firewalls, and programs that cannot ask for names, have something to hold on to.',
        right: 'The name does not do; an `ip_range` keeps other containers off the address.',
      },
      several: { does: 'Gives one address to several copies, of which only the first can have it.', gives: 'The start of the others.' },
      'no-subnet': {
        does: 'Is refused by the engine: the network’s definition names no subnet, and only in such a one can an address be chosen.',
      },
      'link-local': {
        does: 'Adds link-local addresses that no router passes on.',
        gains: 'Programs that expect such an address, a cloud’s metadata service for one, can be imitated.',
        right: 'Tests of that kind.',
      },
    },
  },
  'zh-cn': {
    title: '固定地址',
    summary: '固定服务在此网络上的地址；网络的定义里必须写明子网。',
    variants: {
      fixed: {
        does: '给服务这个地址；网络的定义里必须有包含它的子网。',
        gives: '可移植性和多副本：两个项目或副本写了同样的行，就会互相冲突。',
        gains: '防火墙和不会解析名字的程序有了固定的依据。',
        right: '用名字不行的时候；`ip_range` 可以让其他容器避开这个地址。',
      },
      several: { does: '把一个地址给了好几个副本，只有第一个能用上。', gives: '其余副本启动不了。' },
      'no-subnet': { does: '会被引擎拒绝：网络的定义没有写子网，而只有写了子网的网络才能指定地址。' },
      'link-local': {
        does: '添加链路本地地址，路由器不会转发。',
        gains: '可以模拟要求这类地址的服务，例如云的元数据服务。',
        right: '这类测试。',
      },
    },
  },
});
