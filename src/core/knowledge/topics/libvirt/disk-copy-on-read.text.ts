import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Copy on read',
    summary: 'Decides whether what is read from a backing file is kept in the image.',
    variants: {
      on: {
        does: 'Copies into the image what the guest reads from its backing file.',
        gives: 'Space, as the image grows by reading; and a write for each first read.',
        gains: 'A slow or distant backing file that is asked only once.',
        right: 'Guests start from an image across a network.',
      },
      off: {
        does: 'Reads from the backing file each time, as by default.',
      },
    },
  },
  'zh-cn': {
    title: '读时复制',
    summary: '决定从后备文件读到的内容是否留在镜像里。',
    variants: {
      on: {
        does: '客户机从后备文件读到的内容会复制进镜像。',
        gives: '空间，因为读也会让镜像变大；而且每次首读都带一次写。',
        gains: '慢或远的后备文件只需读一次。',
        right: '客户机从网络另一端的镜像启动。',
      },
      off: {
        does: '每次都从后备文件读，默认如此。',
      },
    },
  },
});
