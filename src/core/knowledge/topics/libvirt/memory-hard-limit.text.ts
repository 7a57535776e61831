import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Hard memory limit',
    summary: 'Bounds what the host’s kernel lets the whole domain take, not just the guest’s RAM.',
    variants: {
      lone: {
        does: 'Caps all of QEMU: guest RAM, video memory and buffers that nobody can add up beforehand.',
        gives: 'The guest’s life where the figure is too low, as the kernel then kills it; libvirt advises against one.',
        gains: 'A bound on what one guest can take from the host.',
        right: 'Guests are not trusted with memory, and the figure has generous room.',
      },
      locked: {
        does: 'Bounds what QEMU may lock, which `locked` would otherwise leave without any limit.',
        gives: 'The guest, if QEMU’s own needs were guessed too low: the kernel kills it.',
        gains: 'A host that one guest cannot starve.',
        right: 'Beside `locked`, where libvirt recommends it strongly.',
      },
      container: {
        does: 'Replaces `memory` as the ceiling of the container’s cgroup; what exceeds it is killed inside.',
      },
    },
    counterparts: {
      docker: 'A container has no RAM of its own, so `mem_limit` is its only bound and belongs in every file.',
    },
  },
  'zh-cn': {
    title: '内存硬限制',
    summary: '限定宿主机内核允许整个域占用多少，而不只是客户机的 RAM。',
    variants: {
      lone: {
        does: '限制整个 QEMU：客户机 RAM、显存，以及谁也无法预先算清的缓冲区。',
        gives: '数值太低时客户机的命：内核会杀掉它；libvirt 不建议设置。',
        gains: '单台客户机能占用宿主机多少，有了上限。',
        right: '不放心客户机的内存用量，数值又留足了余地。',
      },
      locked: {
        does: '限制 QEMU 能锁定多少；没有它，`locked` 就完全不设限。',
        gives: '客户机本身——如果 QEMU 自身的需要估得太低，内核会杀掉它。',
        gains: '宿主机不会被一台客户机耗尽。',
        right: '与 `locked` 并用，libvirt 强烈建议如此。',
      },
      container: {
        does: '取代 `memory` 成为容器 cgroup 的上限，超出时里面的进程会被杀。',
      },
    },
    counterparts: {
      docker: '容器没有自己的 RAM，`mem_limit` 是唯一的约束，每个文件都该写。',
    },
  },
});
