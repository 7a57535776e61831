import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'USB hub',
    summary: 'Adds USB ports for the guest below a port that it has.',
    gives: 'One more emulated device; a controller with more `ports` does it without.',
    gains: 'Ports on an old controller that has only two.',
  },
  'zh-cn': {
    title: 'USB 集线器',
    summary: '在客户机已有的 USB 口下扩出更多口。',
    gives: '多一个模拟设备；给控制器设更多 `ports` 就不用它。',
    gains: '老控制器只有两个口时也够用。',
  },
});
