import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Serial console',
    summary: 'Decides where on the host the guest’s serial line ends: whoever holds that end may type as at its keyboard.',
    variants: {
      pty: {
        does: 'Ends the line at a pseudo terminal of the host, for `virsh console`.',
        gives: 'What is printed while nobody is connected, unless `log` keeps it.',
        gains: 'A text console with no network, for those with access to libvirt.',
      },
      container: {
        does: 'Ends the container’s terminal at a pseudo terminal of the host, for `virsh console`.',
        gains: 'A login without a network.',
      },
      tcp: {
        does: 'Puts the line on a TCP connection, which QEMU waits for or opens itself.',
        gives: 'Access control: without TLS anyone who reaches the port types on the console and reads along.',
        gains: 'Console servers and emulated modems.',
        right: 'It listens on loopback, or `tls` is on.',
      },
      file: {
        does: 'Writes all that the guest prints to a file of the host; nothing can be typed.',
        gives: 'Disk space: the guest decides how much it prints, though `virtlogd` rotates the file by default.',
        gains: 'Boot messages and panics that survive the guest.',
      },
      dev: {
        does: 'Ties the line to a real device of the host, such as a serial port.',
        gives: 'The device for the host, and other hosts.',
        gains: 'Real hardware on the line, such as a modem or a sensor.',
      },
      pipe: {
        does: 'Ties the line to a named pipe of the host.',
        gives: 'A guest that never waits: with no reader the pipe fills.',
        gains: 'A simple end for a script.',
      },
      udp: {
        does: 'Sends and receives the line as UDP packets, without connection, order or encryption.',
        gives: 'Reliability, and any say in who sends.',
        gains: 'Kernel messages reach a collector even from a dying guest.',
      },
      unix: {
        does: 'Ends the line at a UNIX socket of the host, guarded by file permissions.',
        gives: 'Access from other machines.',
        gains: 'A console that programs of this host can hold open.',
      },
      nmdm: { does: 'Ends the line at a pair of FreeBSD’s null-modem devices, for guests under bhyve.' },
      spiceport: {
        does: 'Carries the line inside the SPICE session under the name of `channel`.',
        gives: 'The console for all who hold the SPICE session.',
        gains: 'Text and screen in one connection.',
      },
      null: {
        does: 'Throws away what the guest prints and never sends it anything.',
        gives: 'Every trace of a failing boot.',
        gains: 'A port that the guest expects, with nothing behind it.',
      },
      stdio: { does: 'Sends the guest’s output to the log that libvirt keeps of its QEMU; nothing can be typed.' },
      vc: {
        does: 'Shows the line as a text page of the graphical console.',
        gives: 'The console for all who reach that screen.',
      },
    },
  },
  'zh-cn': {
    title: '串行控制台',
    summary: '决定客户机串口的另一头接到宿主机哪里：拿着那一头的人，就像坐在它的键盘前。',
    variants: {
      pty: {
        does: '串口接到宿主机的伪终端，供 `virsh console` 使用。',
        gives: '没人连接时的输出会丢失，除非用 `log` 保存。',
        gains: '不经网络的文本控制台，有 libvirt 权限的人可用。',
      },
      container: {
        does: '容器的终端接到宿主机的伪终端，供 `virsh console` 使用。',
        gains: '不经网络就能登录。',
      },
      tcp: {
        does: '把串口放到 TCP 连接上，由 QEMU 等待连接或主动连出去。',
        gives: '访问控制：没有 TLS，能连上端口的人都能在控制台上输入和偷看。',
        gains: '可以接控制台服务器和模拟调制解调器。',
        right: '只在回环地址监听，或开了 `tls`。',
      },
      file: {
        does: '把客户机输出的一切写进宿主机文件；不能输入。',
        gives: '磁盘空间：输出多少由客户机说了算，不过默认有 `virtlogd` 轮转文件。',
        gains: '启动信息和崩溃信息在客户机消失后还在。',
      },
      dev: {
        does: '把串口接到宿主机的真实设备，例如串口。',
        gives: '宿主机不能再用这个设备；别的宿主机也未必有。',
        gains: '另一头可以是真实硬件，例如调制解调器或传感器。',
      },
      pipe: {
        does: '把串口接到宿主机的命名管道。',
        gives: '没人读，管道就会塞满。',
        gains: '脚本很容易接上。',
      },
      udp: {
        does: '以 UDP 数据包收发，没有连接、次序和加密。',
        gives: '可靠性；也管不了谁在发。',
        gains: '客户机临死前的内核信息也能送到收集端。',
      },
      unix: {
        does: '串口接到宿主机的 UNIX 套接字，由文件权限把关。',
        gives: '其他机器访问不了。',
        gains: '本机程序可以一直连着的控制台。',
      },
      nmdm: { does: '串口接到 FreeBSD 的一对空调制解调设备，供 bhyve 客户机使用。' },
      spiceport: {
        does: '以 `channel` 的名字在 SPICE 会话里传送串口。',
        gives: '拿到 SPICE 会话的人都有这个控制台。',
        gains: '文本和屏幕合在一个连接里。',
      },
      null: {
        does: '丢弃客户机的输出，也从不发送任何东西。',
        gives: '启动失败时毫无线索。',
        gains: '客户机要的端口有了，后面什么也没有。',
      },
      stdio: { does: '客户机输出写进 libvirt 为 QEMU 保存的日志；不能输入。' },
      vc: {
        does: '在图形控制台里以一页文本显示串口。',
        gives: '能看到那个屏幕的人都有这个控制台。',
      },
    },
  },
});
