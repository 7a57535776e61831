import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Memory',
    summary: 'Sets the most memory that the guest has at boot and takes for its own RAM.',
    variants: {
      sized: {
        does: 'Shows the guest this much RAM; unless it is preallocated, the host backs a page when the guest first touches it.',
        gives: 'Elasticity: touched pages stay with the guest until a balloon or its end returns them.',
        gains: 'A ceiling that the guest sees and sizes its caches by.',
      },
      kib: {
        does: 'Counts KiB unless a `unit` says otherwise, and shows the guest that much RAM.',
        gives: 'A figure that readers take in at a glance.',
        gains: 'The notation that libvirt itself writes.',
        right: "The file is a dump; by hand, write `unit='MiB'` or `'GiB'`.",
      },
      tiny: {
        does: 'Counts KiB unless a `unit` says otherwise: too little for an operating system, so that MiB was probably meant.',
        gives: 'Most likely the guest’s start.',
      },
      container: {
        does: 'Caps the container’s cgroup: its processes share the host’s memory, and one of them is killed beyond this.',
        gives: 'A share that is the container’s own: nothing is set aside for it.',
        gains: 'Memory that other containers use until this one needs it.',
      },
      dumped: {
        does: 'Puts the guest’s memory into core dumps of its QEMU process.',
        gives: 'The guest’s keys and passwords to whoever can read such a dump.',
        gains: 'Evidence when the fault may lie in the guest.',
        right: 'Someone is debugging.',
      },
      notDumped: {
        does: 'Leaves the guest’s memory out of core dumps of its QEMU process.',
        gives: 'Evidence about the guest after a crash of QEMU.',
        gains: 'Small dumps that hold none of the guest’s secrets.',
        right: 'Guests hold data that the host’s staff should not see.',
      },
    },
    counterparts: {
      docker: 'Without a limit a container may take all the memory of the host.',
    },
  },
  'zh-cn': {
    title: '内存',
    summary: '规定客户机启动时最多有多少内存，客户机把它当作自己的物理内存。',
    variants: {
      sized: {
        does: '客户机看到这么多内存；除非预先分配，宿主机在它首次访问某页时才真正给出。',
        gives: '弹性不足：访问过的页一直归客户机，直到气球收回或它退出。',
        gains: '客户机看得见的上限，缓存大小由此而定。',
      },
      kib: {
        does: '没有 `unit` 时按 KiB 计，客户机看到的就是这么多内存。',
        gives: '数字不能一眼看懂。',
        gains: '与 libvirt 自己的写法一致。',
        right: "文件是导出来的；手写时请用 `unit='MiB'` 或 `'GiB'`。",
      },
      tiny: {
        does: '没有 `unit` 时按 KiB 计：小到跑不起操作系统，多半想写的是 MiB。',
        gives: '多半连客户机的启动也搭进去了。',
      },
      container: {
        does: '限制容器的 cgroup：进程与宿主机共用内存，超出就有进程被杀。',
        gives: '没有归容器独有的份额：不会为它预留什么。',
        gains: '它用不到的内存，别的容器可以用。',
      },
      dumped: {
        does: 'QEMU 进程的核心转储里会带上客户机内存。',
        gives: '客户机的密钥和密码，谁能读到转储谁就能得到。',
        gains: '怀疑问题出在客户机时有据可查。',
        right: '正在调试。',
      },
      notDumped: {
        does: 'QEMU 进程的核心转储里不带客户机内存。',
        gives: 'QEMU 崩溃后没有关于客户机的线索。',
        gains: '转储很小，也不含客户机的机密。',
        right: '客户机里有不该让宿主机运维看到的数据。',
      },
    },
    counterparts: {
      docker: '不设限制的容器可以吃光宿主机的内存。',
    },
  },
});
