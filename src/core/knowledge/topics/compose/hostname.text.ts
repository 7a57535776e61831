import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Host name of the container',
    summary: 'Names the container to itself, in a namespace of its own; others find it by the service’s name, not by this.',
    variants: {
      name: {
        does: 'Is the name that programs in here read as the host’s, instead of the container’s id.',
        gives: 'Distinct names, if the service runs in several copies: all get this one.',
        gains: 'Brokers and clusters that keep data under their host name find it again after the container is replaced.',
        right: 'RabbitMQ and the like; other services hardly read it.',
      },
      domain: {
        does: 'Is the domain that programs in here append to the host name; no resolver learns of it.',
        gains: 'Mail servers and the like announce a full name.',
      },
      'host-namespace': { does: 'Is refused by the engine, since `uts: host` leaves no namespace in which to set it.' },
      'joined-network': {
        does: 'Is refused by the engine, since the service joins another container’s network and with it that one’s name.',
      },
    },
  },
  'zh-cn': {
    title: '容器主机名',
    summary: '在容器自己的命名空间里给它起的名字；别人靠服务名找到它，而不是靠这个。',
    variants: {
      name: {
        does: '这里的程序读到的主机名就是它，而不是容器 ID。',
        gives: '有多个副本时的区分：它们都叫这个名字。',
        gains: '按主机名存放数据的消息队列和集群，在容器重建之后还能找到自己的数据。',
        right: 'RabbitMQ 之类；其他服务几乎不读它。',
      },
      domain: { does: '这里的程序会把这个域名接在主机名之后；解析器并不会知道它。', gains: '邮件服务器之类可以报出完整的名字。' },
      'host-namespace': { does: '会被引擎拒绝，因为 `uts: host` 没有留下可供设置的命名空间。' },
      'joined-network': { does: '会被引擎拒绝，因为服务加入了另一个容器的网络，名字也随之用对方的。' },
    },
  },
});
