import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Disk queues',
    summary:
      'Decides in how many lanes, and how long ones, the guest’s requests wait; left out, a virtio disk on PCI has one lane per virtual CPU.',
    variants: {
      one: {
        does: 'Sends all virtual CPUs through one queue, where a virtio disk on PCI would have one for each.',
        gives: 'Operations per second, once several CPUs are at work on the disk.',
        gains: 'Fewer interrupts and less memory.',
        right: 'The guest has one CPU, or must look the same on old versions.',
      },
      several: {
        does: 'Gives the guest this many queues, so that virtual CPUs need not wait for each other.',
        gives: 'Interrupts and memory for each.',
        gains: 'Requests that stay on the CPU that made them.',
        right: 'As many as virtual CPUs, which is also what leaving it out gives on PCI.',
      },
      excess: {
        does: 'Asks for more queues than the domain has virtual CPUs; those beyond stay idle.',
        gives: 'Interrupts and memory for nothing.',
        right: 'CPUs are to be added while the guest runs.',
      },
      size: {
        does: 'Sets how many requests one queue can hold.',
        gives: 'Memory; and fairness, as one burst can fill a deep queue.',
        gains: 'Fewer stalls of guests that send many requests at once.',
      },
      refused: {
        does: 'Sets queues on an emulated bus, which has none and for which libvirt refuses them.',
        right: 'On SCSI it belongs to the controller’s `driver`.',
      },
    },
  },
  'zh-cn': {
    title: '磁盘队列',
    summary: '决定客户机的请求排成几列、每列多长；不写时，PCI 上的 virtio 磁盘每个虚拟 CPU 一列。',
    variants: {
      one: {
        does: '所有虚拟 CPU 共用一个队列，而 PCI 上的 virtio 磁盘本来每个 CPU 一个。',
        gives: '多个 CPU 同时用盘时的每秒操作数。',
        gains: '更少的中断和内存。',
        right: '客户机只有一个 CPU，或必须与旧版本保持一致。',
      },
      several: {
        does: '给客户机这么多队列，虚拟 CPU 之间不必互相等待。',
        gives: '每个队列的中断和内存。',
        gains: '请求留在发出它的 CPU 上。',
        right: '与虚拟 CPU 一样多；PCI 上不写也是如此。',
      },
      excess: {
        does: '队列比域的虚拟 CPU 还多，多出来的会闲着。',
        gives: '白占的中断和内存。',
        right: '运行中还要加 CPU。',
      },
      size: {
        does: '设定一个队列能容纳多少请求。',
        gives: '内存；还有公平性，深队列会被一阵突发占满。',
        gains: '一次发出许多请求的客户机少停顿。',
      },
      refused: {
        does: '在没有队列的模拟总线上设置队列，libvirt 会拒绝。',
        right: 'SCSI 的话，应写在控制器的 `driver` 上。',
      },
    },
  },
});
