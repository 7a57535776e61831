import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'QEMU monitor on the network',
    why: 'The monitor is QEMU’s control panel: it can open files of the host as disks, start processes for a migration, read and write the guest’s memory. On a TCP port it asks for no password and encrypts nothing. A debugger’s port gives the guest’s memory and registers in the same way. libvirt has a monitor of its own on a socket, so `virsh qemu-monitor-command` or a UNIX socket do the same without a port; a remote user reaches them over SSH.',
    keep: 'The port is in a network where everyone may control this guest and its QEMU, such as a test bench.',
    messages: {
      monitor:
        'In this file the monitor waits on `{host}` without password or encryption: whoever connects controls QEMU with all that it may do on the host.',
      dials: 'In this file QEMU offers its monitor to `{host}`: whoever answers there controls QEMU with all that it may do on the host.',
      debugger: '`{option}` opens a debugger’s port without a password: whoever connects reads and writes all of the guest’s memory.',
    },
    fixes: {
      socket: 'Listen on the UNIX socket `{path}` instead',
      remove: 'Remove the debugger’s port',
    },
  },
  'zh-cn': {
    title: 'QEMU 监控接口暴露在网络上',
    why: '监控接口是 QEMU 的控制面板：能把宿主机文件当磁盘打开，能为迁移启动进程，能读写客户机内存。放在 TCP 端口上，它既不要密码也不加密。调试器端口同样能拿到客户机的内存和寄存器。libvirt 自己就有一个走套接字的监控接口，用 `virsh qemu-monitor-command` 或 UNIX 套接字就能做到同样的事，不必开端口；远程用户可以经 SSH 访问。',
    keep: '端口所在的网络里，谁都可以控制这台虚拟机和它的 QEMU，例如测试台。',
    messages: {
      monitor: '这个文件里监控接口在 `{host}` 上等待连接，没有密码也不加密：谁连上，谁就能控制 QEMU 以及它在宿主机上的一切权限。',
      dials: '这个文件里 QEMU 主动把监控接口连到 `{host}`：谁在那里应答，谁就能控制 QEMU 以及它在宿主机上的一切权限。',
      debugger: '`{option}` 打开一个没有密码的调试器端口：谁连上，谁就能读写客户机的全部内存。',
    },
    fixes: {
      socket: '改为监听 UNIX 套接字 `{path}`',
      remove: '去掉调试器端口',
    },
  },
});
