import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Number of a running guest',
    summary: 'Numbers the guest while it runs; libvirt ignores it in a file from which it defines a domain.',
    gives: 'A tidy source: the file is a dump of a live guest and also holds the paths, ports and addresses of that one run.',
    right: 'The dump documents a state; `virsh dumpxml --inactive` writes the definition itself.',
  },
  'zh-cn': {
    title: '运行编号',
    summary: '客户机运行期间的编号；libvirt 从文件定义域时会忽略它。',
    gives: '文件不够干净：它是运行中客户机的转储，还带着那一次运行的路径、端口和地址。',
    right: '转储是用来记录状态的；要定义本身，用 `virsh dumpxml --inactive`。',
  },
});
