import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Random numbers',
    summary: 'Feeds the guest random numbers of the host, which it needs for keys right after boot.',
    variants: {
      urandom: {
        does: 'Feeds the guest from the host’s generator, which never blocks; libvirt recommends this source.',
        gives: 'One small virtio device more.',
        gains: 'Good keys from the first boot on, also in clones.',
        right: 'Nothing speaks for another source.',
      },
      random: {
        does: 'Feeds the guest from `/dev/random` of the host, which current Linux blocks only until its generator is ready.',
        gives: 'Speed, on old host kernels: there it blocks again and again.',
        gains: 'Never a number from before the host has collected entropy.',
      },
      hardware: {
        does: 'Feeds the guest straight from a hardware generator of the host.',
        gives: 'The mixing that the kernel’s generator does, and hosts without such hardware.',
        gains: 'Entropy that no other program shares.',
      },
      builtin: {
        does: 'Lets QEMU draw the numbers itself by `getrandom()`, without a device node; since libvirt {rng-builtin-libvirt}.',
        gains: 'Nothing of the host needs to be opened, as inside a container.',
      },
      egd: {
        does: 'Fetches the numbers from a daemon over a character device.',
        gives: 'Trust in the way there: over TCP without TLS others can read or replace what keys are made of.',
        gains: 'One good hardware source for many hosts.',
      },
    },
  },
  'zh-cn': {
    title: '随机数',
    summary: '把宿主机的随机数供给客户机，它刚启动就要用来生成密钥。',
    variants: {
      urandom: {
        does: '从宿主机的生成器供给客户机，从不阻塞；libvirt 推荐这个来源。',
        gives: '多一个小小的 virtio 设备。',
        gains: '从第一次启动起密钥就可靠，克隆出来的也是。',
        right: '没有理由用别的来源。',
      },
      random: {
        does: '从宿主机的 `/dev/random` 供给客户机；当前的 Linux 只在生成器就绪前阻塞。',
        gives: '宿主机内核较老时的速度：它会一再阻塞。',
        gains: '宿主机收集够熵之前，绝不给出随机数。',
      },
      hardware: {
        does: '直接从宿主机的硬件随机数发生器供给客户机。',
        gives: '内核生成器的混合处理；没有这种硬件的宿主机也用不了。',
        gains: '不与其他程序共用的熵。',
      },
      builtin: {
        does: '由 QEMU 自己用 `getrandom()` 取数，不需要设备节点；自 libvirt {rng-builtin-libvirt} 起可用。',
        gains: '不用打开宿主机的任何东西，在容器里也行。',
      },
      egd: {
        does: '通过字符设备从一个守护进程取随机数。',
        gives: '要信任这条路：走 TCP 又没有 TLS，别人能读到或替换生成密钥的材料。',
        gains: '许多宿主机共用一个好的硬件来源。',
      },
    },
  },
});
