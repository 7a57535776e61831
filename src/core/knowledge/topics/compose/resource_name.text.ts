import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Fixed name',
    summary: 'Names the network or volume on the engine, without the project’s name in front.',
    variants: {
      network: {
        does: 'Names the network without the project in front: a second copy of this project lands on the same one.',
        gives: 'Separation between test and production on one engine, whose services then answer to each other’s names.',
        gains: 'Other projects find it, as `external`, under a name that does not move.',
        right: 'It is meant to be joined from outside this project.',
      },
      volume: {
        does: 'Names the volume without the project in front: every project on this engine that says the same has the same data.',
        gives: 'Separation of copies: two databases on one volume corrupt it.',
        gains: 'Data is found again after the project was renamed.',
        right: 'One installation per engine.',
      },
    },
  },
  'zh-cn': {
    title: '固定名称',
    summary: '网络或卷在引擎上的名称，前面不加项目名。',
    variants: {
      network: {
        does: '网络名前不带项目名：本项目的第二套副本会落到同一个网络上。',
        gives: '同一引擎上测试与生产的隔离：双方的服务会应答彼此的名字。',
        gains: '其他项目能以 `external` 按固定的名字找到它。',
        right: '本来就要让项目之外的服务加入。',
      },
      volume: {
        does: '卷名前不带项目名：引擎上写同一名字的项目，用的都是同一份数据。',
        gives: '副本之间的隔离：两个数据库用同一个卷会损坏数据。',
        gains: '项目改名之后还能找回数据。',
        right: '每个引擎只装一套。',
      },
    },
  },
});
