import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Directory in memory',
    summary: 'Keeps this directory in memory while the container runs; programs in it cannot be started unless `exec` is said.',
    variants: {
      sized: {
        does: 'Keeps the directory in memory up to this size; programs in it cannot be started.',
        gives: 'What exceeds the size fails to be written, and all of it is gone at a stop.',
        gains: 'Speed, no trace on disk unless the host swaps, and a bound that holds without a memory limit.',
        right: 'Scratch space beside `read_only`.',
      },
      'within-limit': {
        does: 'Keeps the directory in memory, counted to the container’s limit; programs in it cannot be started.',
        gives: 'Memory for the program: what is written here can get it killed at the limit.',
        gains: 'Speed, and nothing left behind when the container goes.',
        right: 'Small, short-lived files.',
      },
      open: {
        does: 'Keeps the directory in memory, up to half of the host’s; programs in it cannot be started.',
        gives: 'The host’s memory, which one careless writer can take without any limit in this file.',
        gains: 'Speed, and files that reach a disk only if the host swaps them out.',
        right: 'With `size=` behind the path, or a memory limit on the service.',
      },
      executable: {
        does: 'Keeps the directory in memory and lets programs in it be started, which Docker forbids otherwise.',
        gives: 'The fence against code that an intruder drops here, on a service that may be read-only elsewhere.',
        gains: 'JVM libraries, JNA and self-unpacking programs work.',
        right: 'The program unpacks libraries there and cannot be told otherwise.',
      },
    },
  },
  'zh-cn': {
    title: '内存中的目录',
    summary: '容器运行期间把这个目录放在内存里；不写 `exec`，其中的程序不能运行。',
    variants: {
      sized: {
        does: '把目录放在内存里，不超过这个大小；其中的程序不能运行。',
        gives: '超出大小的写不进去，停止时全部消失。',
        gains: '速度快；只要宿主机不换出，磁盘上就不留痕迹；没有内存限制也有上限。',
        right: '与 `read_only` 搭配的临时空间。',
      },
      'within-limit': {
        does: '把目录放在内存里，计入容器的限制；其中的程序不能运行。',
        gives: '程序可用的内存：这里写多了，到上限时程序会被终止。',
        gains: '速度快，容器一删什么也不留下。',
        right: '小而短命的文件。',
      },
      open: {
        does: '把目录放在内存里，最多可占宿主机内存的一半；其中的程序不能运行。',
        gives: '宿主机的内存：这个文件里没有任何限制，一次疏忽的写入就可能占去。',
        gains: '速度快；只有宿主机把它换出时才会落盘。',
        right: '在路径后面加上 `size=`，或给服务设内存限制。',
      },
      executable: {
        does: '把目录放在内存里，并允许运行其中的程序；Docker 平时禁止。',
        gives: '对入侵者投放代码的防范，哪怕服务的其他地方是只读的。',
        gains: 'JVM 的本地库、JNA 和自解压程序能够工作。',
        right: '程序要把库解包到那里，又没有别的办法。',
      },
    },
  },
});
