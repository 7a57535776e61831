import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Machine feature',
    summary: 'Switches one small feature of the machine.',
    variants: {
      vmcoreinfo: {
        does: 'Lets the guest’s kernel leave a note that makes memory dumps taken from the host readable.',
        gives: 'Some secrecy of the kernel’s layout, towards the host only.',
        gains: 'Crashes that can be examined despite address randomization.',
      },
      noVmcoreinfo: {
        does: 'Leaves out the note about the kernel’s layout.',
        gives: 'Readable dumps of guests that randomize addresses.',
      },
      ras: {
        does: 'Passes memory errors of the host on to an Arm guest, which can then give up one page instead of all.',
        gives: 'Guests that do not understand such reports.',
      },
      noRas: {
        does: 'Keeps memory errors of the host from an Arm guest, as without the line.',
        gives: 'The guest’s chance to survive them.',
      },
      teardown: {
        does: 'Ends the domain at once and gives its memory back afterwards, in the background (since libvirt {async-teardown-libvirt}).',
        gives: 'Memory that is still taken for a while after the end.',
        gains: 'Quick ends and restarts of large or protected guests.',
      },
      noTeardown: {
        does: 'Ends the domain only when its memory has been given back.',
        gives: 'Time at the end of very large guests.',
        gains: 'Free memory as soon as the domain is gone.',
      },
      ps2: {
        does: 'Keeps the old keyboard and mouse controller in the machine.',
        gains: 'Keys in boot menus and in old systems.',
      },
      noPs2: {
        does: 'Leaves the old keyboard and mouse controller out.',
        gives: 'Keyboards in firmware and systems that know no USB or virtio input.',
        gains: 'One emulated device less to attack.',
        right: 'The guest is headless, or uses other input devices.',
      },
      msrs: {
        does: 'Ignores access to processor registers that bhyve does not know.',
        gives: 'An error where the guest relies on such a register.',
        gains: 'Guests that probe registers boot.',
      },
      faultMsrs: {
        does: 'Raises a fault in the guest on registers that bhyve does not know.',
        gives: 'Guests that probe without care.',
      },
    },
  },
  'zh-cn': {
    title: '机器特性',
    summary: '打开或关闭机器的一项小特性。',
    variants: {
      vmcoreinfo: {
        does: '让客户机内核留下一份说明，使宿主机上取的内存转储能够解读。',
        gives: '内核布局的一点保密，只是对宿主机而言。',
        gains: '即使有地址随机化，崩溃也能分析。',
      },
      noVmcoreinfo: {
        does: '不提供内核布局的说明。',
        gives: '地址随机化的客户机，转储难以解读。',
      },
      ras: {
        does: '把宿主机的内存错误报给 Arm 客户机，它可以只放弃一个页，而不是全部。',
        gives: '看不懂这类报告的客户机。',
      },
      noRas: {
        does: '不把宿主机的内存错误告诉 Arm 客户机，这是默认。',
        gives: '客户机挺过去的机会。',
      },
      teardown: {
        does: '域立即结束，内存随后在后台归还（自 libvirt {async-teardown-libvirt} 起）。',
        gives: '结束之后一段时间内，内存仍被占着。',
        gains: '大客户机或受保护客户机能快速结束和重启。',
      },
      noTeardown: {
        does: '内存归还完，域才算结束。',
        gives: '超大客户机结束时的时间。',
        gains: '域一消失，内存就空出来。',
      },
      ps2: {
        does: '机器里保留老式键盘鼠标控制器。',
        gains: '启动菜单和老系统里能用键盘。',
      },
      noPs2: {
        does: '去掉老式键盘鼠标控制器。',
        gives: '固件以及不认 USB、virtio 输入设备的系统里用不了键盘。',
        gains: '少一个可供攻击的模拟设备。',
        right: '客户机没有显示，或用别的输入设备。',
      },
      msrs: {
        does: '忽略对 bhyve 不认识的处理器寄存器的访问。',
        gives: '客户机依赖这种寄存器时得不到错误提示。',
        gains: '会探测寄存器的客户机能启动。',
      },
      faultMsrs: {
        does: '客户机访问 bhyve 不认识的寄存器时触发异常。',
        gives: '探测时不加小心的客户机。',
      },
    },
  },
});
