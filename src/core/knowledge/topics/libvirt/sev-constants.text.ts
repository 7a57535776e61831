import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Constants of the processor',
    summary: 'States how this host’s processors mark encrypted pages; libvirt fills it in from the host when it is left out.',
    gives: 'Hosts of another processor generation, on which a written number is wrong.',
    gains: 'Nothing, unless a tool demands the element.',
    right: 'The file is for one kind of host and a tool insists on it.',
  },
  'zh-cn': {
    title: '处理器的常数',
    summary: '说明这台宿主机的处理器怎样标记加密页；不写时 libvirt 会按宿主机填上。',
    gives: '写死的数字在别代处理器的宿主机上就不对。',
    gains: '除非有工具要求写，否则没有好处。',
    right: '文件只用于一种宿主机，而且工具非要写。',
  },
});
