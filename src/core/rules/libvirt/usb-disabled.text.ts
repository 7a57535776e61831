import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'USB device without USB',
    why: 'A controller of model `none` takes USB out of the guest, which saves a controller’s worth of emulated code and some wakeups. Then nothing can sit on USB: no tablet, disk, hub, redirected or assigned device and no smart card reader. libvirt refuses the domain. Without a tablet the pointer of a graphical console drifts; a virtio one takes its place.',
    messages: {
      device: 'This `<{name}>` needs USB, which the guest is denied: libvirt refuses the domain.',
    },
    fixes: { remove: 'Remove `{name}` (changes guest-visible hardware)' },
    related: { none: 'USB is switched off here' },
  },
  'zh-cn': {
    title: '没有 USB 却有 USB 设备',
    why: '型号为 `none` 的控制器会把 USB 从客户机里去掉，省下一整个控制器的模拟代码和一些唤醒。这样就不能再有任何东西挂在 USB 上：手写板、磁盘、集线器、重定向或直通的设备、以及智能卡读卡器。libvirt 会拒绝该域。没有手写板，图形控制台的指针会漂移；可以改用 virtio 的。',
    messages: {
      device: '这个 `<{name}>` 需要 USB，而客户机没有 USB：libvirt 会拒绝该域。',
    },
    fixes: { remove: '删除 `{name}`（会改变客户机看到的硬件）' },
    related: { none: '这里关闭了 USB' },
  },
});
