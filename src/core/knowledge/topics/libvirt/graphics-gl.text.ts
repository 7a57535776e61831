import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'OpenGL on the host',
    summary: 'Decides whether the console renders with OpenGL on a GPU of the host.',
    variants: {
      spice: {
        does: 'Renders on the host’s GPU and hands the picture over a UNIX socket, so only to viewers on this host.',
        gives: 'Remote viewers; and the host’s graphics driver comes within reach of guest and QEMU.',
        gains: 'The quickest accelerated desktop on one machine.',
        right: 'The viewer runs here; else `egl-headless` serves remote ones.',
      },
      on: {
        does: 'Lets QEMU render with OpenGL on a GPU of the host.',
        gives: 'Distance to the host’s graphics driver, which is large and runs partly in its kernel.',
        gains: 'Smooth graphics without a GPU of its own.',
      },
      off: {
        does: 'Keeps the host’s GPU out of the console: pictures are drawn in software.',
        gives: 'Speed on heavy graphics.',
        gains: 'No path from the guest to the host’s graphics driver here.',
      },
    },
  },
  'zh-cn': {
    title: '在宿主机上做 OpenGL',
    summary: '决定控制台是否用宿主机 GPU 做 OpenGL 渲染。',
    variants: {
      spice: {
        does: '在宿主机 GPU 上渲染，通过 UNIX 套接字交出画面，所以只限本机的查看端。',
        gives: '远程查看端用不了；宿主机显卡驱动进入客户机和 QEMU 可及的范围。',
        gains: '单机上最快的加速桌面。',
        right: '查看端就在本机；否则用 `egl-headless`。',
      },
      on: {
        does: '让 QEMU 在宿主机 GPU 上用 OpenGL 渲染。',
        gives: '与宿主机显卡驱动的距离，它庞大，而且部分在内核里运行。',
        gains: '没有自己的 GPU 也有流畅的图形。',
      },
      off: {
        does: '控制台不用宿主机 GPU：画面由软件绘制。',
        gives: '图形负荷大时的速度。',
        gains: '这里没有通往宿主机显卡驱动的路。',
      },
    },
  },
});
