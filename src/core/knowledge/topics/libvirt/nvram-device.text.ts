import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'NVRAM of pSeries',
    summary:
      'Gives the address of the small memory in which a pSeries guest’s firmware keeps its settings; every such guest has it anyway.',
  },
  'zh-cn': {
    title: 'pSeries 的 NVRAM',
    summary: '给出 pSeries 客户机固件存放设置的小块内存的地址；这类客户机本来就都有。',
  },
});
