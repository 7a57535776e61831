import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Graphics acceleration',
    summary: 'Decides whether the guest’s drawing commands are carried out by the host’s GPU.',
    variants: {
      on: {
        does: 'Hands the guest’s OpenGL to the host’s own graphics driver, through a translator in QEMU or a helper.',
        gives: 'Much of the boundary: shaders and buffers of the guest reach large libraries and a kernel driver of the host.',
        gains: 'Desktops and games at usable speed, without assigning a GPU.',
        right: 'The guest is trusted about as far as a local program.',
      },
      off: {
        does: 'Draws in software: the guest’s commands never reach the host’s GPU.',
        gives: 'Frames per second, and the guest’s processors do the work.',
        gains: 'The host’s graphics stack stays out of reach.',
      },
      twoD: { does: 'Is for VirtualBox; QEMU has nothing to switch here.' },
      blob: {
        does: 'Lets guest and host share picture buffers instead of copying them.',
        gives: 'Hosts with an older QEMU.',
        gains: 'Less copying per frame.',
      },
    },
  },
  'zh-cn': {
    title: '图形加速',
    summary: '决定客户机的绘图命令是否由宿主机 GPU 执行。',
    variants: {
      on: {
        does: '通过 QEMU 或辅助进程里的转换层，把客户机的 OpenGL 交给宿主机自己的显卡驱动。',
        gives: '大半边界：客户机的着色器和缓冲区会进入宿主机庞大的库和内核驱动。',
        gains: '不用直通 GPU，桌面和游戏也有可用的速度。',
        right: '客户机大致像本机程序那样可信。',
      },
      off: {
        does: '用软件绘图：客户机的命令不会到达宿主机 GPU。',
        gives: '帧率；工作落到客户机的处理器上。',
        gains: '客户机碰不到宿主机的图形栈。',
      },
      twoD: { does: '用于 VirtualBox；QEMU 没有可切换的东西。' },
      blob: {
        does: '让客户机与宿主机共用画面缓冲区，而不是复制。',
        gives: '用不了较旧的 QEMU。',
        gains: '每一帧少复制数据。',
      },
    },
  },
});
