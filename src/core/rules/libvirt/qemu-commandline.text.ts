import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Raw QEMU arguments',
    why: 'libvirt hands these arguments on without reading them. It labels no file for them, opens no device and no port, leaves them out when it compares two hosts before a migration, and marks the guest as tainted. What then fails with a denied file tempts people to switch SELinux, AppArmor or the device rules off for the whole guest. In exchange one gets what libvirt does not offer, or does not offer yet.',
    keep: 'QEMU can do something that libvirt has no element for, such as a device for macOS or a patched QEMU.',
    messages: {
      arguments: 'libvirt hands these arguments to QEMU unread: labels, device rules and migration checks know nothing of them.',
      environment: 'libvirt hands these variables to QEMU unread, and marks the guest as tainted.',
    },
    related: {
      native: '`{option}` can be said as `{native}`, which libvirt checks and labels',
      owned: '`{option}` is libvirt’s to set; an argument of one’s own works against it',
    },
  },
  'zh-cn': {
    title: '直接写入的 QEMU 参数',
    why: 'libvirt 把这些参数原样转交，自己不解读：不为它们给文件打标签，不开放设备和端口，迁移前比较两台宿主机时也不考虑，还会把虚拟机标记为 tainted。一旦因为文件被拒绝而出错，人们往往干脆给整台虚拟机关掉 SELinux、AppArmor 或设备规则。好处是能用上 libvirt 没有、或还没有提供的功能。',
    keep: '需要的功能 QEMU 有而 libvirt 没有对应元素，例如 macOS 要的设备，或打过补丁的 QEMU。',
    messages: {
      arguments: 'libvirt 把这些参数原样交给 QEMU：标签、设备规则和迁移检查都看不到它们。',
      environment: 'libvirt 把这些环境变量原样交给 QEMU，并把虚拟机标记为 tainted。',
    },
    related: {
      native: '`{option}` 可以写成 `{native}`，由 libvirt 检查并打标签',
      owned: '`{option}` 由 libvirt 设置，自己再写就是与它作对',
    },
  },
});
