import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Process limit',
    summary: 'Caps how many processes and threads the container may have at once.',
    variants: {
      limit: {
        does: 'Caps processes and threads together; beyond it, starting another one fails inside.',
        gives: 'Head-room for programs with many threads: a JVM or a browser counts in hundreds.',
        gains: 'A fork bomb or a runaway pool stays here instead of filling the host’s process table.',
        right: 'Nearly always, with a number well above what the service uses under load.',
      },
      unlimited: {
        does: 'Sets no cap of its own on processes and threads.',
        gives: 'The host’s process table, which a single service can then fill for all.',
        right: 'A limit further up, such as that of a systemd slice, already holds.',
      },
    },
    counterparts: {
      kvm: 'A guest has a process table of its own, so a fork bomb ends with the guest.',
    },
  },
  'zh-cn': {
    title: '进程数限制',
    summary: '限制容器同时拥有的进程和线程总数。',
    variants: {
      limit: {
        does: '进程与线程合计设上限；超过之后，容器里再新建就会失败。',
        gives: '多线程程序的余地：JVM 或浏览器动辄就有几百个线程。',
        gains: 'fork 炸弹或失控的线程池只影响这里，不会填满宿主机的进程表。',
        right: '几乎总是合适，数值要明显高于满载时的用量。',
      },
      unlimited: {
        does: '自己不对进程和线程设上限。',
        gives: '宿主机的进程表，一个服务就能把它占满，殃及所有人。',
        right: '更上层已有限制，例如 systemd slice 的。',
      },
    },
    counterparts: {
      kvm: '虚拟机有自己的进程表，fork 炸弹到虚拟机为止。',
    },
  },
});
