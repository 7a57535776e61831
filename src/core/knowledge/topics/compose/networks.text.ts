import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Networks of the service',
    summary: 'Attaches the service to these networks: who shares one reaches it by name on every port, published or not.',
    gives: 'A service on two networks joins them; who breaks into it stands on both.',
    gains: 'Separate networks keep the front from the data, and one marked `internal` has no way out.',
    right: 'Put each datastore on a network that only its clients share.',
    variants: {
      default: {
        does: 'Attaches the service to the project’s own bridge, where every service sits that names no network.',
        gives: 'Segmentation: all of them reach this one on all of its ports.',
        gains: 'It is found by name without further set-up.',
        right: 'Small projects whose services may all talk to each other.',
      },
    },
    counterparts: {
      kvm: 'On a guest’s interface the `clean-traffic` filter also stops forged addresses.',
    },
  },
  'zh-cn': {
    title: '服务所在的网络',
    summary: '把服务接到这些网络上：同在一个网络的服务都能按名字访问它的任何端口，不论是否发布。',
    gives: '接在两个网络上的服务会把它们连通，攻破它就同时进了两边。',
    gains: '分开的网络把前端与数据隔开，标为 `internal` 的网络没有出口。',
    right: '让每个数据存储所在的网络只有它的客户端。',
    variants: {
      default: {
        does: '接到项目自己的网桥上，所有没写网络的服务都在那里。',
        gives: '网络分段：那些服务都能访问它的全部端口。',
        gains: '不用另外配置，就能按名字找到它。',
        right: '服务之间都可以互访的小项目。',
      },
    },
    counterparts: {
      kvm: '在虚拟机的网卡上，`clean-traffic` 过滤器还能拦住伪造的地址。',
    },
  },
});
