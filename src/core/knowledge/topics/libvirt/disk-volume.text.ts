import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Storage volume',
    summary: 'Says which volume of which pool the disk is, and for iSCSI pools by which way.',
    variants: {
      volume: {
        does: 'Names a volume of a pool; where that lies is for each host’s own definition of the pool to say.',
        gives: 'A start while the pool is inactive, and a path to look at.',
        gains: 'The same file on hosts with different storage.',
      },
      host: {
        does: 'Uses the device that the host’s iSCSI login has made, as by default.',
      },
      direct: {
        does: 'Connects from within QEMU to the pool’s iSCSI server, past the host’s device.',
      },
    },
  },
  'zh-cn': {
    title: '存储卷',
    summary: '说明磁盘是哪个池的哪个卷；iSCSI 池还说明走哪条路。',
    variants: {
      volume: {
        does: '指定池里的卷；实际位置由各宿主机自己的池定义决定。',
        gives: '池未激活时启动不了，也没有可查看的路径。',
        gains: '存储各异的宿主机可用同一个文件。',
      },
      host: {
        does: '使用宿主机 iSCSI 登录后生成的设备，默认如此。',
      },
      direct: {
        does: '由 QEMU 自己连接池的 iSCSI 服务器，绕过宿主机的设备。',
      },
    },
  },
});
