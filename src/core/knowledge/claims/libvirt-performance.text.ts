import type { ClaimTexts } from '../claim';
import type { libvirtPerformanceClaims } from './libvirt-performance';

export default {
  en: {
    'libvirt-hypervclock-is-reference-time': {
      says: 'The `hypervclock` timer is Hyper-V’s reference clock, and the guest has it only where the file says that it is present.',
    },
    'libvirt-hyperv-checked-since': {
      says: 'Since `11.9.0` libvirt checks for new domains whether Hyper-V enlightenments have the others that they require, except for what old machine types do without.',
    },
    'qemu-hyperv-timers-or-polling': {
      says: 'Without synthetic timers some versions of Windows keep to the HPET or the real-time clock, which takes much of a host CPU even when the guest is idle.',
    },
    'libvirt-vcpupin-of-missing-ignored': {
      says: 'A pin for a virtual CPU beyond the maximum is dropped with a warning in the log, and the domain is defined.',
    },
    'libvirt-never-probe-images': {
      says: 'A guest that owns a raw disk can write another format’s header into it and name a host file as its backing, so the format of an image must never be guessed from its content.',
    },
    'linux-virtio-queues-capped': { says: 'A Linux guest sets up at most as many queues of a virtio disk as it has processors.' },
    'virt-install-block-disks': {
      says: 'virt-install gives block devices cache mode `none`, native I/O and discard, and sparse images that it creates discard as well.',
    },
    'virt-install-drops-hpet': { says: 'virt-install takes the HPET out of x86 guests as unneeded and costly.' },
    'rhel-9-drops-cirrus': {
      says: 'QEMU in RHEL 9 has no Cirrus graphics any more and uses plain VGA by default, or Bochs graphics under UEFI.',
    },
    'qemu-balloon-large-pages': {
      says: 'A balloon gives up small pages one by one, and QEMU frees a larger page behind them only once all of its parts are given up, which it calls unreliable.',
    },
    'linux-locked-memory-not-discarded': { says: 'Linux does not discard locked pages.' },
    'libvirt-unpinned-floats': {
      says: 'What has no pin of its own may run on all of the host’s processors, unless a `cpuset` on `vcpu` bounds it.',
    },
    'libvirt-rng-urandom-recommended': {
      says: 'As the guest’s source of entropy libvirt recommends `/dev/urandom`, which lacks the limitations of `/dev/random`.',
    },
    'linux-random-blocks-at-boot-only': {
      says: 'Since Linux 5.6 `/dev/random` blocks only early in boot; before that it blocked whenever its pool ran empty.',
    },
  },
  'zh-cn': {
    'libvirt-hypervclock-is-reference-time': { says: '`hypervclock` 定时器就是 Hyper-V 的参考时钟，文件里写明存在，客户机才有。' },
    'libvirt-hyperv-checked-since': {
      says: '从 `11.9.0` 起，libvirt 会对新定义的域检查各项 Hyper-V 增强所依赖的其他项是否齐全，旧机器类型用不着的除外。',
    },
    'qemu-hyperv-timers-or-polling': {
      says: '没有合成定时器，某些版本的 Windows 会一直使用 HPET 或实时时钟，客户机空闲时也很耗宿主机 CPU。',
    },
    'libvirt-vcpupin-of-missing-ignored': { says: '对超出上限的虚拟 CPU 的绑定会被丢弃，只在日志里警告，域照常定义。' },
    'libvirt-never-probe-images': {
      says: '拥有 raw 磁盘的客户机可以写入别的格式的头，把宿主机文件指为后备文件，所以绝不能凭内容猜测镜像格式。',
    },
    'linux-virtio-queues-capped': { says: 'Linux 客户机为 virtio 磁盘建立的队列数不会超过它的处理器数。' },
    'virt-install-block-disks': {
      says: 'virt-install 给块设备用 `none` 缓存模式、原生 I/O 和 discard，自己新建的稀疏镜像也启用 discard。',
    },
    'virt-install-drops-hpet': { says: 'virt-install 认为 HPET 既不需要又有开销，在 x86 客户机里一律关掉。' },
    'rhel-9-drops-cirrus': { says: 'RHEL 9 的 QEMU 不再有 Cirrus 显卡，默认用普通 VGA，UEFI 下用 Bochs 显示设备。' },
    'qemu-balloon-large-pages': {
      says: '内存气球一次让出一个小页，后面若是更大的页，要等各部分全部让出 QEMU 才能释放，它自己也提示这样不可靠。',
    },
    'linux-locked-memory-not-discarded': { says: 'Linux 不会丢弃已锁定的页面。' },
    'libvirt-unpinned-floats': { says: '没有单独绑定的线程可以在宿主机所有处理器上运行，除非 `vcpu` 上的 `cpuset` 加以约束。' },
    'libvirt-rng-urandom-recommended': { says: '作为客户机的熵源，libvirt 推荐 `/dev/urandom`，它没有 `/dev/random` 的那些限制。' },
    'linux-random-blocks-at-boot-only': { says: '自 Linux 5.6 起，`/dev/random` 只在启动早期阻塞；在那之前，熵池一空就会阻塞。' },
  },
} satisfies ClaimTexts<typeof libvirtPerformanceClaims>;
