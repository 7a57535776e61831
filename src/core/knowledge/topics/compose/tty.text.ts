import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Terminal of the main process',
    summary: 'Gives the main process a terminal or keeps its input open.',
    variants: {
      both: {
        does: 'Gives the main process a terminal with input, so that a shell as the command stays alive and waits for a person.',
        gives: 'The container’s end as a signal: nothing in here finishes by itself. Output and errors become one stream.',
        gains: 'Somebody can attach and work in it, as on a small machine.',
        right: 'Development containers; a place that people log in to for good is a virtual machine’s job.',
      },
      terminal: {
        does: 'Gives the main process a terminal, but no input.',
        gives: 'Apart streams of output and errors, which the terminal joins.',
        gains: 'Colour and line buffering for programs that ask for a terminal; the boundary stays as it is.',
      },
      input: {
        does: 'Keeps the input of the main process open, without a terminal.',
        gains: 'Programs that end when their input ends keep running; the boundary stays as it is.',
      },
    },
  },
  'zh-cn': {
    title: '主进程的终端',
    summary: '给主进程一个终端，或保持其输入打开。',
    variants: {
      both: {
        does: '给主进程一个带输入的终端，于是用 shell 作命令也能一直活着等人来用。',
        gives: '“容器结束”这个信号：里面没有什么会自行结束。输出和错误也并成了一路。',
        gains: '可以连进去干活，就像用一台小机器。',
        right: '开发容器；要让人长期登录使用的地方，更适合用虚拟机。',
      },
      terminal: {
        does: '给主进程一个终端，但没有输入。',
        gives: '输出与错误的分离：终端会把它们合成一路。',
        gains: '要求终端的程序有颜色和行缓冲；边界不变。',
      },
      input: { does: '保持主进程的输入打开，但没有终端。', gains: '一读到输入结束就退出的程序会继续运行；边界不变。' },
    },
  },
});
