import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Rate of random numbers',
    summary:
      'Limits how many bytes of randomness the guest may take in each period, counted in milliseconds and one second long without `period`.',
    gives: 'Keys in quick succession: a guest that needs many at once waits.',
    gains: 'No guest drains the host’s source or its CPU.',
    right: 'The source is slow or shared by many guests.',
  },
  'zh-cn': {
    title: '随机数速率',
    summary: '限制客户机每个周期能取多少字节随机数；周期以毫秒计，不写 `period` 就是一秒。',
    gives: '短时间内大量生成密钥的能力：一次要得多就得等。',
    gains: '哪台客户机都不会耗尽宿主机的随机源或 CPU。',
    right: '来源慢，或许多客户机共用。',
  },
});
