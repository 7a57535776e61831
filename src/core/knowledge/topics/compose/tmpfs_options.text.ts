import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Bounds of a directory in memory',
    summary: 'Bounds the size of this directory in memory, or says who may use it.',
    variants: {
      size: {
        does: 'Bounds what this directory may hold in memory; writing beyond it fails.',
        gives: 'Room for programs that need more for a moment.',
        gains: 'The host’s memory is safe from it, also where the service has no memory limit.',
        right: 'Every directory in memory that others can fill.',
      },
      'no-bound': { does: 'Sets no bound: the directory may grow to half of the host’s memory, or to the service’s limit.' },
      'open-mode': {
        does: 'Lets every user of the container write here, as without the line.',
        gives: 'Secrecy between users inside; the directory is new at each start anyway.',
      },
      'decimal-mode': {
        does: 'Is, written without quotes and a leading `0`, a decimal number, and so gives other permissions than its digits name.',
        gives: 'The permissions that were meant.',
        right: 'Write the digits with a leading `0`.',
      },
      'closed-mode': {
        does: 'Closes the directory to other users of the container; root owns it, so the service must be root or share its group.',
        gives: 'A service that runs as another user cannot use it.',
        gains: 'Secrets in memory are closed to helpers in the same container.',
      },
    },
  },
  'zh-cn': {
    title: '内存目录的边界',
    summary: '限制这个内存目录的大小，或规定谁能用。',
    variants: {
      size: {
        does: '限制这个目录在内存里能放多少；再写就失败。',
        gives: '程序一时要用更多空间的余地。',
        gains: '即使服务没有内存限制，宿主机的内存也不受它威胁。',
        right: '凡是别人能往里写的内存目录。',
      },
      'no-bound': { does: '不设上限：目录可以长到宿主机内存的一半，或服务的限制。' },
      'open-mode': { does: '容器里的任何用户都能写，与不写相同。', gives: '容器内用户之间的保密；反正每次启动目录都是新的。' },
      'decimal-mode': {
        does: '不加引号、前面又没有 `0`，会按十进制读，权限与数字看上去的不同。',
        gives: '本来想要的权限。',
        right: '在数字前面加上 `0`。',
      },
      'closed-mode': {
        does: '不让容器里的其他用户使用这个目录；它属于 root，服务要么是 root，要么在同一组。',
        gives: '以其他用户运行的服务就用不了它。',
        gains: '同一容器里的辅助程序读不到放在内存里的机密。',
      },
    },
  },
});
