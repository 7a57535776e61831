import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Mounts of another container',
    summary: 'Takes over every mount of another container, host paths and sockets included, at the same places.',
    variants: {
      service: {
        does: 'Takes over all mounts of that service, writable, at the same places.',
        gives: 'A view of what is shared: a line added there opens this service too, up to the engine’s socket.',
        gains: 'Backup and helper containers follow the other one without a list of their own.',
        right: 'Old set-ups; naming the volumes twice says what is shared, and Swarm accepts it.',
      },
      'read-only': {
        does: 'Takes over all mounts of that container for reading; through a socket among them every request still passes.',
        gives: 'A view of what is shared, and secrets among it.',
        gains: 'The other’s data cannot be damaged from here.',
        right: 'Backups of a service whose mounts change often.',
      },
      foreign: {
        does: 'Takes over all mounts of a container that this file does not describe, writable.',
        gives: 'Any knowledge from this file of what is opened, and a start without that container.',
        gains: 'Work beside a container that was started by hand.',
        right: 'For a single task by hand.',
      },
    },
    counterparts: { kvm: 'A guest is given each shared directory by name.' },
  },
  'zh-cn': {
    title: '另一个容器的挂载',
    summary: '把另一个容器的全部挂载（包括宿主机路径和套接字）照原位置接过来。',
    variants: {
      service: {
        does: '接收那个服务的全部挂载，可写，位置相同。',
        gives: '对共享内容的掌握：那边加一行，这边也随之打开，哪怕是引擎的套接字。',
        gains: '备份和辅助容器跟着对方走，不用自己列清单。',
        right: '遗留环境；把卷写两遍才说得清共享了什么，Swarm 也接受。',
      },
      'read-only': {
        does: '以只读方式接收那个容器的全部挂载；其中若有套接字，请求照样能发过去。',
        gives: '对共享内容的掌握，以及其中的机密。',
        gains: '从这里弄不坏对方的数据。',
        right: '备份挂载经常变动的服务。',
      },
      foreign: {
        does: '以可写方式接收一个本文件没有描述的容器的全部挂载。',
        gives: '仅凭本文件看不出打开了什么；对方不在时也启动不了。',
        gains: '配合一个手工启动的容器工作。',
        right: '一次性的手工任务。',
      },
    },
    counterparts: { kvm: '虚拟机的每个共享目录都要逐一写明。' },
  },
});
