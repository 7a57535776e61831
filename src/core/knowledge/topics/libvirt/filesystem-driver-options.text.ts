import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Tuning of the share',
    summary: 'Tunes how the back end of the share works.',
    variants: {
      immediate: {
        does: 'Has the host write back the pages that the guest’s writes touched at once, instead of when memory runs short.',
        gives: 'Write speed.',
        gains: 'Little dirty data of the guest in the host’s page cache.',
      },
      queue: {
        does: 'Sets how many requests the queue to `virtiofsd` holds.',
        gains: 'Room for many requests in flight.',
      },
      format: {
        does: 'Names the format of the image that an LXC container mounts: `raw` for `loop`, any format for `nbd`.',
        gains: 'No guessing from content that the container may have written.',
      },
    },
  },
  'zh-cn': {
    title: '共享的调优',
    summary: '调节共享后端的工作方式。',
    variants: {
      immediate: {
        does: '客户机写过的页，宿主机立即回写，而不等到内存紧张。',
        gives: '写入速度。',
        gains: '宿主机页缓存里很少积压客户机的脏数据。',
      },
      queue: {
        does: '设定通往 `virtiofsd` 的队列能放多少个请求。',
        gains: '能同时容纳许多在途请求。',
      },
      format: {
        does: '指明 LXC 容器所挂镜像的格式：`loop` 只能是 `raw`，`nbd` 什么格式都行。',
        gains: '不必根据内容猜格式，而那内容可能是容器写的。',
      },
    },
  },
});
