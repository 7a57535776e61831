import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Volume',
    summary: 'Storage that the engine manages; it outlives the containers that mount it.',
    variants: {
      own: {
        does: 'Keeps data in a directory of the engine’s, under the project’s name and outside every container layer.',
        gives: 'A limit: it grows until the engine’s disk is full; and with `down --volumes`, the data.',
        gains: 'Native speed, no host path opened, and a new container finds the data again.',
        right: 'Whatever must survive an update, databases first of all.',
      },
      named: {
        does: 'Keeps data in a directory of the engine’s, under the name given here and outside every container layer.',
        gives: 'A limit: it grows until the engine’s disk is full; and with `down --volumes`, the data.',
        gains: 'Native speed, no host path opened, and the data is found under whatever name the project runs.',
        right: 'Data that one installation per engine keeps; with two, both write to it.',
      },
      mounted: {
        does: 'Is a name for something mounted elsewhere: a host directory, a share, memory or a disk, as its options say.',
        gives: 'What the word volume promises: no host path opened, native speed, data on this host.',
        gains: 'Services name it once; where it lies is written in one place.',
        right: 'Data that has to live there.',
      },
      external: {
        does: 'Is there before the project and stays after it; Compose refuses to start where it is missing.',
        gives: 'Sole ownership: by this name any project on the engine can mount it.',
        gains: 'No clean-up of this project takes the data along.',
        right: 'Data worth more than the project that uses it.',
      },
    },
  },
  'zh-cn': {
    title: '卷',
    summary: '由引擎管理的存储；挂载它的容器删除后仍在。',
    variants: {
      own: {
        does: '数据放在引擎的一个目录里，带项目名，不在任何容器层内。',
        gives: '上限：它会一直增长到占满引擎的磁盘；执行 `down --volumes` 则数据全失。',
        gains: '原生速度，没有打开宿主机路径，新容器也能接着用这些数据。',
        right: '凡是升级之后还要在的，首先是数据库。',
      },
      named: {
        does: '数据放在引擎的一个目录里，用这里给的名字，不在任何容器层内。',
        gives: '上限：它会一直增长到占满引擎的磁盘；执行 `down --volumes` 则数据全失。',
        gains: '原生速度，没有打开宿主机路径，项目改名也能找回数据。',
        right: '每个引擎只装一套时的数据；装两套，两边会写同一份。',
      },
      mounted: {
        does: '只是别处某个挂载的名字：宿主机目录、网络共享、内存或磁盘，由选项决定。',
        gives: '卷这个词所承诺的：不打开宿主机路径、原生速度、数据在本机。',
        gains: '服务只写名字，数据放在哪里只写一处。',
        right: '数据必须放在那里。',
      },
      external: {
        does: '项目之前就有，之后也还在；缺了它 Compose 就拒绝启动。',
        gives: '独占：引擎上的任何项目都能按这个名字挂载它。',
        gains: '清理本项目不会带走数据。',
        right: '数据比使用它的项目更重要。',
      },
    },
  },
});
