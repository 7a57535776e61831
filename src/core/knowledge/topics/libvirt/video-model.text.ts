import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Graphics card',
    summary: 'Decides which graphics card the guest finds; a guest with a console and no card named gets one by default.',
    variants: {
      virtio: {
        does: 'Shows a paravirtual card, whose guest driver sends whole pictures instead of poking registers.',
        gives: 'Systems without its driver, such as old Windows.',
        gains: 'Several screens, free sizes, and OpenGL if `accel3d` is on.',
        right: 'People use its desktop and the guest has the driver, as Linux does.',
      },
      qxl: {
        does: 'Shows the card made for SPICE, with memory that the guest’s driver fills with drawing commands.',
        gives: 'A large device to attack, whose drawing speed-up hardly matters today.',
        gains: 'Several screens under Windows.',
        right: 'A Windows desktop over SPICE needs more than one screen.',
      },
      vga: {
        does: 'Emulates a standard VGA card with the simple Bochs framebuffer on top.',
        gives: 'Speed, several screens, and a device model that carries all of old VGA.',
        gains: 'A picture in practically every guest without a driver.',
        right: 'Compatibility decides.',
      },
      bochs: {
        does: 'Shows a plain framebuffer with no VGA behind it.',
        gives: 'Text mode, and several screens.',
        gains: 'A far smaller device to attack, with a driver in Linux and UEFI.',
        right: 'UEFI starts the guest and its screen is for emergencies.',
      },
      ramfb: {
        does: 'Lets the guest’s firmware name a piece of its own memory as the screen.',
        gives: 'Changing sizes once the system runs.',
        gains: 'The smallest device that shows a boot.',
        right: 'An assigned GPU takes over later.',
      },
      cirrus: {
        does: 'Emulates a Cirrus card of the nineties, which libvirt takes on a PC where no model is named and QEMU still has it.',
        gives: 'Resolution, speed, and a drawing engine of old code that guests can attack.',
        gains: 'A picture in systems of that time.',
        right: 'The guest is that old; else `vga` or `virtio`.',
      },
      vmvga: {
        does: 'Emulates VMware’s card, so that a guest moved from there keeps its driver.',
        gives: 'Three-dimensional graphics, which QEMU’s copy of the card lacks.',
        gains: 'A first start without changing the guest.',
      },
      none: {
        does: 'Gives the guest no emulated card and keeps libvirt from adding one.',
        gives: 'A console to look at when the network is gone, unless a serial one stands by.',
        gains: 'One device less to attack; an assigned GPU becomes the first screen.',
      },
    },
  },
  'zh-cn': {
    title: '显卡',
    summary: '决定客户机看到哪种显卡；有控制台而没写显卡时，会默认加一块。',
    variants: {
      virtio: {
        does: '呈现半虚拟化显卡，客户机驱动直接提交整幅画面，而不去拨弄寄存器。',
        gives: '没有驱动的系统，例如老 Windows。',
        gains: '多屏、任意分辨率，开了 `accel3d` 还有 OpenGL。',
        right: '客户机有驱动的桌面，Linux 就有。',
      },
      qxl: {
        does: '呈现为 SPICE 设计的显卡，客户机驱动把绘图命令写进它的内存。',
        gives: '一个庞大的可攻击设备，而它的绘图加速如今没多大意义。',
        gains: 'Windows 下可以多屏。',
        right: '通过 SPICE 使用的 Windows 桌面需要多屏。',
      },
      vga: {
        does: '模拟标准 VGA 卡，外加简单的 Bochs 帧缓冲。',
        gives: '速度和多屏；设备模型还带着整套老式 VGA。',
        gains: '几乎任何客户机不装驱动就有画面。',
        right: '兼容性优先。',
      },
      bochs: {
        does: '只有一个简单的帧缓冲，后面没有 VGA。',
        gives: '文本模式和多屏。',
        gains: '可攻击的设备小得多，Linux 和 UEFI 都有驱动。',
        right: '服务器或 UEFI 客户机，屏幕只是应急用。',
      },
      ramfb: {
        does: '由客户机固件指定自己的一块内存作为屏幕。',
        gives: '系统运行后不能改分辨率。',
        gains: '能显示启动过程的最小设备。',
        right: '之后由直通的 GPU 接手。',
      },
      cirrus: {
        does: '模拟九十年代的 Cirrus 卡；PC 上没写型号、QEMU 又还带着它时，libvirt 就用它。',
        gives: '分辨率和速度；还有客户机可以攻击的老绘图引擎代码。',
        gains: '那个年代的系统有画面。',
        right: '客户机确实那么老；否则用 `vga` 或 `virtio`。',
      },
      vmvga: {
        does: '模拟 VMware 的显卡，从那边迁来的客户机可以沿用驱动。',
        gives: '三维图形，QEMU 仿制的这块卡没有。',
        gains: '不改客户机就能首次启动。',
      },
      none: {
        does: '客户机没有模拟显卡，libvirt 也不会自动加上。',
        gives: '断网时没有画面可看，除非有串口控制台。',
        gains: '少一个可攻击的设备；直通的 GPU 就成了主屏。',
      },
    },
  },
});
