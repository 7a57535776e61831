import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'The label itself',
    summary: 'Names the label or user that the guest’s process gets.',
    variants: {
      root: {
        does: 'Runs the hypervisor’s process as root, with all capabilities.',
        gives: 'The user as a wall: who breaks out of the guest is root, and only SELinux or AppArmor still stand before the host.',
        gains: 'Files and devices that only root may open.',
        right: 'Rarely if ever; a group with access or passed descriptors do the same.',
      },
      user: {
        does: 'Runs the hypervisor’s process as this user and group; a `+` before a number keeps it from being read as a name.',
        gives: 'Guests under the same user are not kept apart by file permissions.',
        gains: 'A process without root, apart from guests of other users.',
      },
      selinux: {
        does: 'Runs the guest under this SELinux context; its categories, such as `c392,c662`, tell it from its neighbours.',
        gives: 'Separation from any guest with the same categories, and hosts with another policy.',
        gains: 'A context that other rules can name.',
      },
      apparmor: {
        does: 'Runs the guest under this AppArmor profile, which must be loaded and allow what the guest needs.',
        gives: 'The rules that libvirt would write for this guest’s own files.',
        gains: 'A profile made to measure.',
      },
      baseSelinux: {
        does: 'Keeps generating categories per guest and takes only the type from here, such as a policy of one’s own.',
        gains: 'One’s own rules without losing the wall between guests.',
      },
      baseAppArmor: {
        does: 'Keeps the guest from starting: libvirt’s AppArmor driver takes no base label; own rules go into its template in `/etc/apparmor.d/libvirt`.',
      },
      image: { does: 'Shows the label that libvirt put on the running guest’s files; as input it is ignored.' },
    },
  },
  'zh-cn': {
    title: '标签本身',
    summary: '写明客户机进程得到的标签或用户。',
    variants: {
      root: {
        does: '以 root 运行虚拟机监视器的进程，并保留全部 capability。',
        gives: '用户这道墙：冲破客户机就是 root，挡在宿主机前面的只剩 SELinux 或 AppArmor。',
        gains: '只有 root 能打开的文件和设备。',
        right: '几乎没有合适的时候；传描述符或加组也能做到。',
      },
      user: {
        does: '以这个用户和组运行虚拟机监视器；数字前加 `+` 就不会被当成名字。',
        gives: '同一用户下的客户机，文件权限隔不开。',
        gains: '进程不是 root，与其他用户的客户机分开。',
      },
      selinux: {
        does: '在这个 SELinux 上下文里运行客户机；靠 `c392,c662` 这样的类别与邻居区分。',
        gives: '与同类别客户机之间的隔离；策略不同的宿主机也用不了。',
        gains: '别的规则可以引用这个上下文。',
      },
      apparmor: {
        does: '在这个 AppArmor 配置下运行客户机，配置必须已加载，并允许它所需的一切。',
        gives: 'libvirt 本会为这台客户机的文件写出的规则。',
        gains: '量身定制的配置。',
      },
      baseSelinux: {
        does: '仍为每台客户机生成类别，这里只取类型，例如自定义策略。',
        gains: '有自己的规则，又不失客户机之间的隔离。',
      },
      baseAppArmor: {
        does: '客户机启动不了：libvirt 的 AppArmor 驱动不接受基础标签；自己的规则应写进 `/etc/apparmor.d/libvirt` 里的模板。',
      },
      image: { does: '显示 libvirt 给运行中客户机的文件打上的标签；作为输入会被忽略。' },
    },
  },
});
