import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'I/O thread that is not declared',
    why: 'Devices and tuning name I/O threads by number, and the domain declares them: `<iothreads>` counts them from 1, `<iothreadids>` gives numbers of its own. libvirt refuses a number that is in neither. A thread takes the I/O of its disks out of QEMU’s main loop; one or two for each host CPU that may serve them are enough, and several disks can share one.',
    messages: {
      device: 'I/O thread {id} is not declared in this domain; libvirt refuses it.',
      twice: 'I/O thread {id} is declared twice; libvirt refuses it.',
      tuning: 'This tunes I/O thread {id}, which the domain does not declare; libvirt refuses it.',
    },
    fixes: { declare: 'Set `<iothreads>` to {id}' },
    related: { declared: 'What the domain declares' },
  },
  'zh-cn': {
    title: '未声明的 I/O 线程',
    why: '设备和调优按编号引用 I/O 线程，域负责声明它们：`<iothreads>` 从 1 开始计数，`<iothreadids>` 给出自定的编号。两处都没有的编号，libvirt 会拒绝。I/O 线程把磁盘 I/O 移出 QEMU 主循环；每个能服务这些磁盘的宿主机 CPU 配一两个就够，多块磁盘可以共用一个。',
    messages: {
      device: '这个域没有声明 I/O 线程 {id}；libvirt 会拒绝。',
      twice: 'I/O 线程 {id} 声明了两次；libvirt 会拒绝。',
      tuning: '这里调优的 I/O 线程 {id} 没有在域里声明；libvirt 会拒绝。',
    },
    fixes: { declare: '把 `<iothreads>` 设为 {id}' },
    related: { declared: '域声明了什么' },
  },
});
