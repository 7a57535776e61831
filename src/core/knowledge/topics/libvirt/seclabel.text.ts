import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Security label',
    summary: 'Decides under which label or user the guest’s process runs, the last wall once a guest has broken out of its hypervisor.',
    variants: {
      dynamic: {
        does: 'Generates a label for this guest alone at each start and puts it on its process and files (sVirt).',
        gives: 'Files that several guests could write, unless they are marked as shared.',
        gains: 'A guest that escapes meets SELinux or AppArmor before the host and its neighbours.',
        right: 'Nothing speaks against it; it is libvirt’s usual choice.',
      },
      static: {
        does: 'Runs the guest under the label written here, and leaves the labels of its files alone unless `relabel` is `yes`.',
        gives: 'Separation, where two guests bear the same label; and the comfort of labelled files.',
        gains: 'Labels that hold on every host and on storage that cannot be relabelled.',
        right: 'Someone plans labels for the whole site.',
      },
      staticRelabelled: {
        does: 'Runs the guest under the label written here and relabels its files to match.',
        gives: 'Separation from any guest that bears the same label.',
        gains: 'A label known in advance, without labelling files by hand.',
        right: 'Policies elsewhere refer to this very label.',
      },
      none: {
        does: 'Runs the guest’s process without a label of its own: SELinux or AppArmor do not confine it as a guest.',
        gives: 'The last wall: who escapes from the hypervisor has all that its user has, neighbours’ disks included.',
        gains: 'No denials on unusual paths, devices or raw QEMU arguments.',
        right: 'One looks for the cause of a denial.',
      },
      noneUser: {
        does: 'Leaves the owners of the guest’s files alone; its process still runs as the user that `qemu.conf` names.',
        gives: 'libvirt’s `chown` before the start, without which somebody else has to grant access.',
        gains: 'Storage on which ownership cannot or must not change.',
      },
      dynamicUser: {
        does: 'Runs the guest as the user and group that `qemu.conf` names, and gives them its files.',
        gives: 'Distance between guests: they all share this user, so that only SELinux or AppArmor parts them.',
        gains: 'A hypervisor process without root.',
        right: 'Labels of SELinux or AppArmor stand beside it.',
      },
      staticUser: {
        does: 'Runs the guest as the user and group in its `label`; as root it would keep all capabilities.',
        gives: 'libvirt’s care for ownership, unless `relabel` is `yes`.',
        gains: 'A user per guest, if every file names its own.',
        right: 'Ordinary permissions are to separate guests.',
      },
    },
  },
  'zh-cn': {
    title: '安全标签',
    summary: '决定客户机的进程以什么标签或用户运行；客户机冲破虚拟机监视器之后，这是最后一道防线。',
    variants: {
      dynamic: {
        does: '每次启动都为这台客户机单独生成标签，打到它的进程和文件上（sVirt）。',
        gives: '多台客户机都能写的文件，除非标明共享。',
        gains: '逃逸的客户机要碰到宿主机和邻居，先得过 SELinux 或 AppArmor 这一关。',
        right: '没有反对的理由；libvirt 通常就这样做。',
      },
      static: {
        does: '用这里写明的标签运行客户机；除非 `relabel` 为 `yes`，不动它文件上的标签。',
        gives: '隔离，如果两台客户机写了同一个标签；还有自动给文件打标签的便利。',
        gains: '标签在每台宿主机、在无法重打标签的存储上都成立。',
        right: '有人为整个环境统一规划标签。',
      },
      staticRelabelled: {
        does: '用这里写明的标签运行客户机，并把它的文件改成同样的标签。',
        gives: '与任何同标签客户机之间的隔离。',
        gains: '标签事先可知，又不必手工给文件打标签。',
        right: '别处的策略正好引用了这个标签。',
      },
      none: {
        does: '客户机的进程没有自己的标签：SELinux 或 AppArmor 不再把它当客户机来约束。',
        gives: '最后一道防线：逃出虚拟机监视器的人拥有该用户的一切，包括邻居的磁盘。',
        gains: '特殊路径、设备或原始 QEMU 参数不会被拒绝。',
        right: '正在排查某次拒绝的原因。',
      },
      noneUser: {
        does: '不动客户机文件的属主；进程仍以 `qemu.conf` 指定的用户运行。',
        gives: '启动前不再由 libvirt 执行 `chown`，得由别人先授权。',
        gains: '适合属主不能改、也不许改的存储。',
      },
      dynamicUser: {
        does: '以 `qemu.conf` 指定的用户和组运行客户机，并把文件归到他们名下。',
        gives: '客户机之间的隔离：大家共用这个用户，只靠 SELinux 或 AppArmor 分开。',
        gains: '虚拟机监视器进程不用 root。',
        right: '同时配有 SELinux 或 AppArmor 的标签。',
      },
      staticUser: {
        does: '以 `label` 里的用户和组运行客户机；若写成 root，就会保留全部 capability。',
        gives: 'libvirt 对文件属主的维护，除非 `relabel` 为 `yes`。',
        gains: '只要每份文件各写各的，就能一台客户机一个用户。',
        right: '要靠普通文件权限隔开客户机。',
      },
    },
  },
});
