import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Balloon in memory that cannot be given back',
    why: 'A balloon asks the guest for pages and hands them to the host. Memory that an assigned device may write to stays where it is, so QEMU keeps the balloon from working; locked memory is not discarded either; and of huge pages one can only go back when the guest gave up all of its small ones. The device then only adds a driver, interrupts and a little attack surface. libvirt adds one where nothing is said, so it has to be refused by name.',
    keep: 'The balloon is there for its statistics of the guest’s memory.',
    messages: {
      device: 'An assigned device pins this guest’s memory, so that the balloon can give nothing back.',
      locked: 'This guest’s memory is locked, so that the balloon can give nothing back.',
      hugepages: 'This guest’s memory is in huge pages, of which a balloon hardly ever frees a whole one.',
    },
    fixes: {
      none: 'Leave the balloon out (changes guest-visible hardware)',
    },
    related: {
      cause: 'What keeps the memory in place',
    },
  },
  'zh-cn': {
    title: '内存无法归还，内存气球没有用',
    why: '内存气球向客户机要回页面再交给宿主机。直通设备可能写入的内存必须留在原处，所以 QEMU 会让气球失效；锁定的内存同样不会被丢弃；大页则要等客户机把其中的小页全部让出才能归还。这时气球只是多了一个驱动、一些中断和一点攻击面。不写的话 libvirt 会自动加上，所以要明确拒绝。',
    keep: '留着它是为了得到客户机内存的统计数据。',
    messages: {
      device: '直通设备固定了这台客户机的内存，内存气球什么也还不了。',
      locked: '这台客户机的内存被锁定，内存气球什么也还不了。',
      hugepages: '这台客户机的内存在大页里，内存气球很难腾出完整的一页。',
    },
    fixes: {
      none: '去掉内存气球（会改变客户机看到的硬件）',
    },
    related: {
      cause: '使内存留在原处的设置',
    },
  },
});
