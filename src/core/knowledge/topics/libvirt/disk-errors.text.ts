import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Policy on disk errors',
    summary: 'Decides what happens to the guest when the storage behind a disk fails.',
    variants: {
      stop: {
        does: 'Pauses the guest on any error of this disk, until somebody resumes it.',
        gives: 'Service, for as long as nobody looks.',
        gains: 'A guest that never sees the failure and goes on intact once storage is back.',
        right: 'Storage fails and returns, as over a network.',
      },
      report: {
        does: 'Passes errors on to the guest, also when the host’s storage is full.',
        gives: 'File systems in the guest, which then turn read-only or break.',
        gains: 'Software in the guest that can switch to another disk.',
        right: 'The guest mirrors its disks itself.',
      },
      ignore: {
        does: 'Tells the guest that all went well when it did not.',
        gives: 'The data, in silence: what was not written is missed much later.',
        gains: 'A guest that keeps running whatever happens.',
        right: 'Its content is worthless.',
      },
      enospace: {
        does: 'Pauses the guest when the host’s storage is full and reports other errors to it, which is QEMU’s default for writes.',
        gives: 'Service while nobody makes room.',
        gains: 'Thin images that can run full without breaking the guest.',
        right: 'Storage is overcommitted.',
      },
      readStop: {
        does: 'Pauses the guest when a read of this disk fails.',
        gives: 'Service until somebody resumes it.',
        gains: 'Reads that are simply repeated once storage is back.',
      },
      readReport: {
        does: 'Passes failed reads on to the guest, as QEMU does by default.',
        gives: 'Guests that take one failed read for a dying disk.',
        gains: 'Retries and mirrors inside the guest.',
      },
      readIgnore: {
        does: 'Gives the guest whatever is in the buffer when a read fails.',
        gives: 'Everything computed from it, in silence.',
      },
      readRefused: {
        does: 'Names a policy that exists for writes only; libvirt refuses it for reads.',
      },
    },
  },
  'zh-cn': {
    title: '磁盘出错时的策略',
    summary: '决定磁盘背后的存储出错时客户机怎么办。',
    variants: {
      stop: {
        does: '这块盘一出错就暂停客户机，直到有人恢复。',
        gives: '服务——没人处理就一直停着。',
        gains: '客户机看不到故障，存储恢复后完好地继续。',
        right: '存储时断时续，例如经网络。',
      },
      report: {
        does: '把错误交给客户机，宿主机存储满了也一样。',
        gives: '客户机里的文件系统，会变成只读或损坏。',
        gains: '客户机里能换用另一块盘的软件。',
        right: '客户机自己做磁盘镜像。',
      },
      ignore: {
        does: '出了错也告诉客户机一切正常。',
        gives: '数据，而且悄无声息：没写进去的很久以后才发现。',
        gains: '无论如何都继续运行的客户机。',
        right: '内容毫无价值。',
      },
      enospace: {
        does: '宿主机存储满时暂停客户机，其他错误报告给它；QEMU 对写入默认如此。',
        gives: '没人腾空间时的服务。',
        gains: '精简镜像撑满也不会弄坏客户机。',
        right: '存储超分。',
      },
      readStop: {
        does: '读这块盘失败时暂停客户机。',
        gives: '有人恢复之前的服务。',
        gains: '存储恢复后，读取重试即可。',
      },
      readReport: {
        does: '把读失败交给客户机，QEMU 默认如此。',
        gives: '会因一次读失败就认定磁盘要坏的客户机。',
        gains: '客户机内部的重试和镜像。',
      },
      readIgnore: {
        does: '读失败时，缓冲区里有什么就给客户机什么。',
        gives: '由此算出的一切，而且悄无声息。',
      },
      readRefused: {
        does: '只有写入才有这个策略；用于读取，libvirt 会拒绝。',
      },
    },
  },
});
