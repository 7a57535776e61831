import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Cache and memory bandwidth',
    summary: 'Sets aside parts of the host’s processor cache or memory bandwidth for virtual CPUs.',
    variants: {
      cache: {
        does: 'Gives these virtual CPUs a part of the host’s cache (resctrl, since libvirt {cachetune-libvirt}; not in emulated guests).',
        gives: 'Cache for everybody else, and hosts without such hardware.',
        gains: 'Latency that neighbours do not disturb, and fewer traces in a shared cache.',
        right: 'Virtual CPUs are pinned and jitter matters.',
      },
      bandwidth: {
        does: 'Limits how much memory bandwidth these virtual CPUs take from a node (since libvirt {memorytune-libvirt}).',
        gives: 'Speed of memory-bound work.',
        gains: 'Neighbours on the same memory keep theirs.',
      },
      monitor: {
        does: 'Measures what these virtual CPUs use of it and limits nothing.',
        gains: 'Figures to choose an allocation by.',
      },
    },
  },
  'zh-cn': {
    title: '缓存与内存带宽',
    summary: '为虚拟 CPU 划出宿主机处理器缓存或内存带宽的一部分。',
    variants: {
      cache: {
        does: '给这些虚拟 CPU 划出宿主机缓存的一部分（resctrl，自 libvirt {cachetune-libvirt} 起；模拟的客户机不行）。',
        gives: '其他人的缓存，以及没有这种硬件的宿主机。',
        gains: '邻居干扰不到的延迟，共享缓存里留下的痕迹也更少。',
        right: '虚拟 CPU 已绑定，又在意抖动。',
      },
      bandwidth: {
        does: '限制这些虚拟 CPU 从一个节点取用的内存带宽（自 libvirt {memorytune-libvirt} 起）。',
        gives: '受内存限制的工作的速度。',
        gains: '同一内存上的邻居不受影响。',
      },
      monitor: {
        does: '只测量这些虚拟 CPU 的用量，不作限制。',
        gains: '有数据可据以划分。',
      },
    },
  },
});
