import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Back end of the card',
    summary: 'Decides who on the host moves a virtio card’s packets: the kernel (vhost) where it can, QEMU otherwise.',
    variants: {
      vhost: {
        does: 'Moves packets in the host’s kernel, and refuses to start where that cannot.',
        gives: 'A layer: the kernel itself reads rings that the guest writes.',
        gains: 'Throughput and latency, without a detour through QEMU.',
        right: 'Nearly always; left out, libvirt takes it where it is there.',
      },
      qemu: {
        does: 'Moves packets in the QEMU process, behind its seccomp filter and sVirt label.',
        gives: 'Throughput, and CPU time for every packet.',
        gains: 'A host kernel that never reads the guest’s rings.',
        right: 'Isolation comes before speed.',
      },
      emulated: {
        does: 'Asks for the kernel’s back end on a card that is no virtio one and has nothing for it to move.',
        right: 'The model becomes `virtio`, or this goes.',
      },
      ignored: {
        does: 'Is ignored here: a `vhostuser` card always has the process at its socket as back end.',
      },
      vfio: {
        does: 'Assigns the function through VFIO, with the IOMMU between its DMA and the host; it is the default.',
      },
      kvm: {
        does: 'Asks for the older assignment by the KVM module, which does without VFIO.',
        gives: 'Secure Boot on the host, with which only VFIO goes together.',
        right: 'The host is too old for VFIO.',
      },
    },
  },
  'zh-cn': {
    title: '网卡的后端',
    summary: '决定宿主机上由谁搬运 virtio 网卡的包：内核（vhost）能做就内核做，否则由 QEMU。',
    variants: {
      vhost: {
        does: '由宿主机内核搬运数据包；做不到就拒绝启动。',
        gives: '少一层防护：内核直接读取客户机写的环。',
        gains: '吞吐和延迟，不必绕道 QEMU。',
        right: '几乎总是；不写，有 vhost 时 libvirt 就用它。',
      },
      qemu: {
        does: '由 QEMU 进程搬运数据包，有 seccomp 过滤和 sVirt 标签护着。',
        gives: '吞吐，以及每个包的 CPU 时间。',
        gains: '宿主机内核从不读取客户机的环。',
        right: '隔离比速度重要。',
      },
      emulated: {
        does: '给非 virtio 网卡要内核后端，而它没有可搬运的东西。',
        right: '型号改为 `virtio`，或去掉它。',
      },
      ignored: {
        does: '在此被忽略：`vhostuser` 网卡的后端总是套接字另一端的进程。',
      },
      vfio: {
        does: '经 VFIO 直通虚拟功能，DMA 与宿主机之间有 IOMMU；这是默认。',
      },
      kvm: {
        does: '要求用旧的、由 KVM 模块完成的直通，不经 VFIO。',
        gives: '宿主机的安全启动，只有 VFIO 能与之并存。',
        right: '宿主机太老，没有 VFIO。',
      },
    },
  },
});
