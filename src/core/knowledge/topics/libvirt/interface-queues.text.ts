import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Queues of the card',
    summary: 'Decides how many virtual CPUs can work the card at once; left out, it is one.',
    variants: {
      one: {
        does: 'Lets one virtual CPU at a time work the card, as by default.',
        gives: 'Packet rate, once that CPU is full.',
        gains: 'Fewer interrupts and threads of the host.',
      },
      several: {
        does: 'Lets that many virtual CPUs work the card at once, each with a thread of the host’s kernel.',
        gives: 'Host CPU time, and memory for each pair of rings.',
        gains: 'Packet rates beyond one CPU, for many connections at once.',
        right: 'As many as virtual CPUs, on busy servers.',
      },
      excess: {
        does: 'Asks for more queues than the domain has virtual CPUs; those beyond stay idle.',
        gives: 'Memory and threads of the host for nothing.',
        right: 'CPUs are to be added while the guest runs.',
      },
      emulated: {
        does: 'Sets queues on an emulated card, which has none: only virtio uses them.',
      },
      receiving: {
        does: 'Sets how many packets wait in each receiving ring, a power of two.',
        gives: 'Memory, and latency when the ring stands full.',
        gains: 'Fewer drops in bursts.',
        right: 'Packets are dropped between host and guest; otherwise libvirt advises to leave it.',
      },
      sending: {
        does: 'Sets how many packets wait in each sending ring, which a vhost-user switch can use.',
        gives: 'Memory, and latency when the ring stands full.',
        gains: 'Fewer stalls of a guest that sends in bursts.',
      },
      sendingIdle: {
        does: 'Sizes the sending ring, which QEMU heeds only with back ends such as vhost-user.',
      },
    },
  },
  'zh-cn': {
    title: '网卡队列',
    summary: '决定同时有几个虚拟 CPU 能处理这块网卡；不写就是一个。',
    variants: {
      one: {
        does: '同一时间由一个虚拟 CPU 处理网卡，默认如此。',
        gives: '该 CPU 满载之后的包速率。',
        gains: '更少的中断和宿主机线程。',
      },
      several: {
        does: '让这么多虚拟 CPU 同时处理网卡，每个配一个宿主机内核线程。',
        gives: '宿主机 CPU 时间，以及每对环的内存。',
        gains: '连接很多时，包速率超出单个 CPU。',
        right: '繁忙的服务器，与虚拟 CPU 一样多。',
      },
      excess: {
        does: '队列比域的虚拟 CPU 多，多余的闲着。',
        gives: '白占宿主机的内存和线程。',
        right: '运行中还要加 CPU。',
      },
      emulated: {
        does: '给没有队列的模拟网卡设置队列：只有 virtio 用得上。',
      },
      receiving: {
        does: '设定每个接收环里能等多少包，须是二的幂。',
        gives: '内存，以及环满时的延迟。',
        gains: '突发时少丢包。',
        right: '宿主机与客户机之间丢包；否则 libvirt 建议别动。',
      },
      sending: {
        does: '设定每个发送环里能等多少包，vhost-user 交换机用得上。',
        gives: '内存，以及环满时的延迟。',
        gains: '成批发送的客户机少停顿。',
      },
      sendingIdle: {
        does: '设定发送环大小，QEMU 只在 vhost-user 这类后端上理会它。',
      },
    },
  },
});
