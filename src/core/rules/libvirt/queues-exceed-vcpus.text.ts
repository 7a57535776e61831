import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'More queues than virtual CPUs',
    why: 'Each virtual CPU works at most one queue of a device at a time, and Linux guests set up no more disk queues than they have processors. Every queue beyond that still costs the host memory, event descriptors and interrupt vectors, on a network card a kernel worker each. As many queues as virtual CPUs is the most that helps; fewer are often enough.',
    keep: 'Virtual CPUs are plugged in later up to a number that another file sets; or a switch behind vhost-user wants a queue for each of its own cores.',
    messages: {
      surplus: 'More queues ({queues}) than virtual CPUs ({vcpus}): the surplus costs memory and descriptors, and nothing uses it.',
      switch:
        'More queues ({queues}) than virtual CPUs ({vcpus}): only a switch that spreads its own cores over them gains by the surplus.',
    },
    fixes: {
      fewer: "Set `queues='{vcpus}'` (changes guest-visible hardware)",
    },
    related: {
      vcpus: 'The number of virtual CPUs',
    },
  },
  'zh-cn': {
    title: '队列多于虚拟 CPU',
    why: '每个虚拟 CPU 同一时刻最多处理设备的一个队列，Linux 客户机建立的磁盘队列也不会超过处理器数。多出来的队列照样占用宿主机的内存、事件描述符和中断向量，网卡上每个队列还要一个内核工作线程。队列数最多等于虚拟 CPU 数才有意义，往往更少就够。',
    keep: '之后会按另一处设定的数目热添加虚拟 CPU；或者 vhost-user 后面的交换机要给自己的每个核各分一个队列。',
    messages: {
      surplus: '{vcpus} 个虚拟 CPU 配了 {queues} 个队列：多出的只占内存和描述符，用不上。',
      switch: '{vcpus} 个虚拟 CPU 配了 {queues} 个队列：只有把自己的核分摊到这些队列上的交换机才用得着多出的部分。',
    },
    fixes: {
      fewer: "设置 `queues='{vcpus}'`（会改变客户机看到的硬件）",
    },
    related: {
      vcpus: '虚拟 CPU 的数目',
    },
  },
});
