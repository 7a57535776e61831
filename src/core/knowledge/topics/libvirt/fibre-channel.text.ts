import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Fibre Channel identity',
    summary:
      'Marks the guest’s I/O on a Fibre Channel network by this name, so that switches and arrays can tell it from that of other guests.',
    gives: 'Hosts without suitable adapters, kernel option and the `nvme_fc` module.',
    gains: 'Quality of service, access control and statistics per guest in the storage network.',
    right: 'The storage team works with such identities.',
  },
  'zh-cn': {
    title: '光纤通道标识',
    summary: '用这个名字标记客户机在光纤通道网络上的 I/O，交换机和阵列就能与其他客户机的区分开。',
    gives: '没有合适适配器、内核选项和 `nvme_fc` 模块的宿主机用不了。',
    gains: '存储网络里可以按客户机做服务质量、访问控制和统计。',
    right: '存储团队会用到这种标识。',
  },
});
