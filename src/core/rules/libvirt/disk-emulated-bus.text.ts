import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Disk on an emulated controller',
    why: 'An IDE, SATA or LSI controller is imitated register by register: a request costs the guest several exits into QEMU, and the imitation of a real card is code that the guest can attack. A virtio disk puts whole batches of requests into memory that guest and QEMU share. What the emulated controller gains is that any system boots from it without a driver.',
    keep: 'The guest has no virtio driver, as an old system or an installer, or the disk is small and read once. Inside the guest a virtio disk has another name, which boot loader and `/etc/fstab` must not depend on.',
    messages: {
      emulated:
        '`{bus}` is an emulated controller in this file: every request traps into QEMU, where virtio would pass whole batches through shared memory.',
      scsi: '`scsi` without a virtio-scsi controller is an emulated `{model}` card: every request traps into QEMU.',
      'driver-first':
        '`{bus}` is an emulated controller in this file; virtio is faster, but a Windows guest needs its driver before the switch.',
    },
    fixes: {
      virtio: 'Attach as virtio disk `{target}` (changes guest-visible hardware)',
      'virtio-driver': 'Attach as virtio disk `{target}`; a Windows guest without viostor no longer boots (changes guest-visible hardware)',
      controller: 'Use a virtio-scsi controller (changes guest-visible hardware)',
      'controller-driver': 'Use a virtio-scsi controller; a Windows guest without vioscsi no longer boots (changes guest-visible hardware)',
    },
    related: {
      controller: 'The controller that the disk hangs on',
    },
  },
  'zh-cn': {
    title: '磁盘接在模拟的控制器上',
    why: 'IDE、SATA、LSI 控制器是逐个寄存器模拟的：一次请求要让客户机多次退出到 QEMU，而模拟真实板卡的代码本身也是客户机可以攻击的对象。virtio 磁盘把成批的请求放进客户机与 QEMU 共享的内存。模拟控制器的好处是：任何系统不装驱动就能从它启动。',
    keep: '客户机没有 virtio 驱动（老系统、安装程序），或者磁盘很小、只读一次。换成 virtio 后磁盘在客户机里的名字会变，引导程序和 `/etc/fstab` 不能依赖旧名字。',
    messages: {
      emulated: '这个文件里的 `{bus}` 是模拟的控制器：每次请求都要陷入 QEMU，而 virtio 可以通过共享内存成批传递。',
      scsi: '没有 virtio-scsi 控制器时，`scsi` 就是模拟的 `{model}` 卡：每次请求都要陷入 QEMU。',
      'driver-first': '这个文件里的 `{bus}` 是模拟的控制器；virtio 更快，但 Windows 客户机要先装好驱动再换。',
    },
    fixes: {
      virtio: '改为 virtio 磁盘 `{target}`（会改变客户机看到的硬件）',
      'virtio-driver': '改为 virtio 磁盘 `{target}`；没装 viostor 的 Windows 会无法启动（会改变客户机看到的硬件）',
      controller: '改用 virtio-scsi 控制器（会改变客户机看到的硬件）',
      'controller-driver': '改用 virtio-scsi 控制器；没装 vioscsi 的 Windows 会无法启动（会改变客户机看到的硬件）',
    },
    related: {
      controller: '磁盘所接的控制器',
    },
  },
});
