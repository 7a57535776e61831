import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Lifecycle action',
    summary: 'Decides what libvirt does when the guest powers off, reboots or crashes.',
    variants: {
      poweroffDestroy: {
        does: 'Ends the domain when the guest powers off, as one expects.',
        gives: 'An automatic new start; `autostart` only acts when the host boots.',
      },
      poweroffRestart: {
        does: 'Starts the guest again whenever it powers off.',
        gives: 'Stopping it from inside.',
        right: 'Users inside must never switch it off.',
      },
      rebootRestart: {
        does: 'Restarts the guest when it asks for a reboot; QEMU keeps running and keeps its present definition.',
        gives: 'Changes to the definition, which only a full stop and start brings in.',
      },
      rebootDestroy: {
        does: 'Ends the domain when the guest asks for a reboot.',
        gives: 'Reboots from inside.',
        right: 'An installer runs, after which the definition changes.',
      },
      crashDestroy: {
        does: 'Ends the domain when the guest reports a crash (QEMU learns of one from a `panic` device).',
        gives: 'The memory that would explain it, and the service until somebody starts it.',
        right: 'Another system restarts guests.',
      },
      crashRestart: {
        does: 'Starts the guest anew after a reported crash.',
        gives: 'The memory that would explain it; and rest, if it crashes at each start.',
        gains: 'The service back without a person.',
      },
      preserve: {
        does: 'Keeps the crashed guest’s memory for examination, and its resources taken.',
        gives: 'Memory and service until somebody acts.',
        gains: 'The state of the crash, unchanged.',
      },
      coredump: {
        does: 'Writes the crashed guest’s memory to a file on the host first.',
        gives: 'Disk space, and secrecy: keys and data of the guest lie in that file.',
        gains: 'Something to examine afterwards.',
        right: 'The dump’s directory is guarded like the guest.',
      },
      rename: {
        does: 'Starts the guest anew under another name, on Xen only, and keeps the old one.',
        gives: 'The memory of two guests.',
      },
      refused: {
        does: 'Asks for an action, or a pair of actions, that libvirt’s QEMU driver refuses for this event.',
        right: 'Power-off and reboot take `destroy` or `restart`, but not restart on the first with destroy on the second.',
      },
    },
    counterparts: {
      docker: 'A `restart` policy starts a container again when its process ends.',
    },
  },
  'zh-cn': {
    title: '生命周期动作',
    summary: '决定客户机关机、重启或崩溃时 libvirt 做什么。',
    variants: {
      poweroffDestroy: {
        does: '客户机关机时结束域，符合预期。',
        gives: '不会自动重新启动；`autostart` 只在宿主机开机时起作用。',
      },
      poweroffRestart: {
        does: '客户机一关机就再启动。',
        gives: '不能从里面停掉它。',
        right: '里面的用户绝不能把它关掉。',
      },
      rebootRestart: {
        does: '客户机请求重启时重启它；QEMU 不退出，沿用当前的定义。',
        gives: '定义的改动，只有完全停止再启动才会生效。',
      },
      rebootDestroy: {
        does: '客户机请求重启时结束域。',
        gives: '不能从里面重启。',
        right: '正在跑安装程序，之后定义会变。',
      },
      crashDestroy: {
        does: '客户机报告崩溃时结束域（QEMU 靠 `panic` 设备得知）。',
        gives: '能说明原因的内存，以及在有人启动之前的服务。',
        right: '由别的系统负责重启客户机。',
      },
      crashRestart: {
        does: '报告崩溃之后重新启动客户机。',
        gives: '能说明原因的内存；若每次启动都崩溃，就没完没了。',
        gains: '无需人工，服务就恢复。',
      },
      preserve: {
        does: '保留崩溃客户机的内存供分析，资源也一直占着。',
        gives: '内存和服务，直到有人处理。',
        gains: '崩溃时的状态原封不动。',
      },
      coredump: {
        does: '先把崩溃客户机的内存写到宿主机的文件里。',
        gives: '磁盘空间；也谈不上保密：客户机的密钥和数据都在那个文件里。',
        gains: '事后有据可查。',
        right: '转储目录与客户机同等保护。',
      },
      rename: {
        does: '以新名字重新启动客户机，旧的保留，只有 Xen 支持。',
        gives: '两台客户机的内存。',
      },
      refused: {
        does: '要求的动作（或动作组合），libvirt 的 QEMU 驱动在这个事件上会拒绝。',
        right: '关机和重启可用 `destroy` 或 `restart`，但不能前者重启、后者结束。',
      },
    },
    counterparts: {
      docker: '进程结束后，`restart` 策略会再启动容器。',
    },
  },
});
