import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'CPU tuning of what is not there',
    why: 'Pins, schedulers and cache shares name virtual CPUs and I/O threads by number: each has one of a kind, and those that do not exist have none; only a pin of a missing virtual CPU is ignored. Periods and quotas are microseconds within what the kernel’s scheduler takes, and real-time schedulers need a priority. libvirt refuses the rest.',
    messages: {
      range: '`{name}` lies between {least} and {most} microseconds, or is no limit: libvirt refuses the domain.',
      vcpu: 'There is no virtual CPU {vcpu}, of {vcpus} that count from 0: libvirt refuses the domain.',
      'pin-twice': 'This one is already pinned: libvirt refuses the domain.',
      'one-emulator': 'There is one `<{name}>`, and this is the second: libvirt refuses the domain.',
      overlap: 'Some of these are already named by another element: libvirt refuses the domain.',
      priority: 'The scheduler `{scheduler}` needs a `priority`: libvirt refuses the domain.',
    },
    fixes: { remove: 'Remove `{name}`' },
    related: { first: 'The first one' },
  },
  'zh-cn': {
    title: 'CPU 调优指向不存在的对象',
    why: '绑核、调度器和缓存份额用编号指明虚拟 CPU 和 I/O 线程：每个对象一种只有一份，不存在的就没有；只有给不存在的虚拟 CPU 绑核会被忽略。周期和配额以微秒计，不能超出内核调度器接受的范围，实时调度器要有优先级。其余写法 libvirt 都会拒绝。',
    messages: {
      range: '`{name}` 在 {least} 到 {most} 微秒之间，或者不设限：libvirt 会拒绝该域。',
      vcpu: '没有虚拟 CPU {vcpu}，一共 {vcpus} 个，从 0 编号：libvirt 会拒绝该域。',
      'pin-twice': '这一个已经绑过了：libvirt 会拒绝该域。',
      'one-emulator': '`<{name}>` 只有一个，这是第二个：libvirt 会拒绝该域。',
      overlap: '其中有的已被另一个元素提到：libvirt 会拒绝该域。',
      priority: '调度器 `{scheduler}` 需要 `priority`：libvirt 会拒绝该域。',
    },
    fixes: { remove: '删除 `{name}`' },
    related: { first: '前一个' },
  },
});
