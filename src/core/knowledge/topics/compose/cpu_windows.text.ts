import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'CPU limit on Windows',
    summary: 'Limits the processors of a Windows container; a Linux engine does not act on it.',
    variants: {
      count: {
        does: 'Gives a Windows container this many processors’ time; a Linux engine does not act on it, where `cpus` is the key.',
        gives: 'Any bound at all on a Linux host.',
        gains: 'Neighbours on the Windows host keep their share.',
      },
      virtual: {
        does: 'Gives the container’s Hyper-V machine this many virtual processors.',
        gives: 'Bursts beyond them, even on an idle host.',
        gains: 'The hypervisor enforces the bound, whatever the container does.',
      },
      percent: {
        does: 'Caps a Windows container at this percentage of the host’s processors; a Linux engine discards it with a warning.',
        gives: 'Portability to hosts of another size, for which the percentage is another amount.',
        gains: 'A hard cap without counting processors.',
      },
    },
  },
  'zh-cn': {
    title: 'Windows 上的 CPU 限制',
    summary: '限制 Windows 容器的处理器；Linux 引擎不理会它。',
    variants: {
      count: {
        does: '给 Windows 容器这么多个处理器的时间；Linux 引擎不理会它，应当用 `cpus`。',
        gives: '在 Linux 宿主机上的任何约束。',
        gains: 'Windows 宿主机上的邻居保有自己的份额。',
      },
      virtual: {
        does: '给容器的 Hyper-V 虚拟机这么多个虚拟处理器。',
        gives: '超出它们的突发，哪怕宿主机空闲。',
        gains: '无论容器做什么，约束由虚拟机监视器执行。',
      },
      percent: {
        does: '把 Windows 容器限制在宿主机处理器的这个百分比以内；Linux 引擎会给出警告并丢弃。',
        gives: '可移植性：宿主机大小不同，同样的百分比就是不同的量。',
        gains: '不用数处理器就有硬上限。',
      },
    },
  },
});
