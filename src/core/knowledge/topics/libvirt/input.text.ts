import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Input device',
    summary: 'Decides by which device keys and pointer reach the guest.',
    variants: {
      evdev: {
        does: 'Reads a keyboard or mouse of the host directly and hands it to the guest until a key chord switches back; since libvirt {evdev-libvirt}.',
        gives: 'Keystrokes: QEMU reads the real device, also what is typed for the host.',
        gains: 'No delay, and no console needed, as for a guest with its own GPU.',
        right: 'One person at one desk uses both.',
      },
      passthrough: {
        does: 'Hands an input device of the host to the guest by virtio, for as long as the guest runs.',
        gives: 'That device for the host.',
        gains: 'Keys and gestures arrive unchanged.',
      },
      tabletUsb: {
        does: 'Shows a pointer with absolute positions on USB, so that guest and viewer agree where the mouse is.',
        gives: 'Idle CPU: on old USB controllers QEMU has to poll it all the time.',
        gains: 'A pointer that works in every system without a driver.',
        right: 'The guest lacks virtio drivers; an xHCI controller keeps the polling cheap.',
      },
      tabletVirtio: {
        does: 'Shows a pointer with absolute positions by virtio, which stays silent until it moves.',
        gives: 'Systems without its driver, so also Windows setup.',
        gains: 'Idle guests wake the host less, and USB can go.',
      },
      usb: {
        does: 'Shows this device on USB, which needs a USB controller in the guest.',
        gives: 'A device model more than with `ps2`, and polling on old controllers.',
        gains: 'A keyboard or mouse that every system knows.',
      },
      virtio: {
        does: 'Shows this device by virtio, without a USB controller.',
        gives: 'Firmware and systems without the driver.',
        gains: 'Little to emulate, and no polling.',
      },
      ps2: { does: 'Is the keyboard or mouse that PC machines bring along; libvirt lists it without adding hardware.' },
      xen: { does: 'Is Xen’s paravirtual keyboard or pointer, which comes with its framebuffer.' },
    },
  },
  'zh-cn': {
    title: '输入设备',
    summary: '决定按键和指针通过哪种设备到达客户机。',
    variants: {
      evdev: {
        does: '直接读取宿主机的键盘或鼠标交给客户机，按组合键再切回；自 libvirt {evdev-libvirt} 起可用。',
        gives: '按键：QEMU 读的是真实设备，为宿主机输入的内容也在内。',
        gains: '没有延迟，也不需要控制台，适合有独立 GPU 的客户机。',
        right: '同一个人在同一张桌子上用两边。',
      },
      passthrough: {
        does: '通过 virtio 把宿主机的一个输入设备交给客户机，直到它停止。',
        gives: '宿主机不能再用这个设备。',
        gains: '按键和手势原样送达。',
      },
      tabletUsb: {
        does: '用 USB 呈现绝对坐标的指针，客户机与查看端的鼠标位置一致。',
        gives: '空闲时的 CPU：在老式 USB 控制器上，QEMU 要不停轮询。',
        gains: '任何系统不装驱动就能用。',
        right: '客户机没有 virtio 驱动；配 xHCI 控制器，轮询代价就小。',
      },
      tabletVirtio: {
        does: '用 virtio 呈现绝对坐标的指针，不动就没有动静。',
        gives: '没有驱动的系统，Windows 安装程序也在内。',
        gains: '空闲客户机更少唤醒宿主机，USB 也可以去掉。',
      },
      usb: {
        does: '以 USB 设备呈现，客户机里要有 USB 控制器。',
        gives: '比 `ps2` 多一个设备模型，老控制器上还要轮询。',
        gains: '什么系统都认识的键盘或鼠标。',
      },
      virtio: {
        does: '以 virtio 呈现，不需要 USB 控制器。',
        gives: '没有驱动的固件和系统。',
        gains: '要模拟的东西少，也不用轮询。',
      },
      ps2: { does: 'PC 机器自带的键盘或鼠标；libvirt 只是列出来，没有增加硬件。' },
      xen: { does: 'Xen 的半虚拟化键盘或指针，随其帧缓冲而来。' },
    },
  },
});
