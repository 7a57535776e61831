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
      internal: {
        does: 'Attaches the service to a network without a way out, where only its members and the host reach it.',
        gives: 'The outside, unless a further network leads there; the service is then the door for whoever breaks into it.',
        gains: 'Data that is stolen here has nowhere to go directly.',
        right: 'Back ends; a front on this and an open network must be trusted with both.',
      },
      external: {
        does: 'Attaches the service to a network made elsewhere: other projects on it reach all its ports by name.',
        gives: 'Control over the neighbours, and over driver and filter of that network.',
        gains: 'A shared proxy or database is reached without publishing ports.',
        right: 'Only the service that others call; the rest stays on the project’s own network.',
      },
      lan: {
        does: 'Gives the service an address on the physical network, where every port it opens is open.',
        gives: 'Docker’s filter and address translation in between, and contact with the host itself.',
        gains: 'It is found like a machine of its own, broadcasts included, with hardly any overhead.',
        right: 'The program brings its own protection or belongs on that network.',
      },
      host: {
        does: 'Puts the service on the host’s own network stack, as the definition of this network says.',
        gives: 'Network isolation altogether, though the line looks like any other network.',
        gains: 'Speed and multicast as on the host.',
        right: 'A swarm’s node agent; under Compose `network_mode: host` is the open way to say it.',
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
    right: '让数据存储所在的网络里只有它的客户端。',
    variants: {
      default: {
        does: '接到项目自己的网桥上，所有没写网络的服务都在那里。',
        gives: '网络分段：那些服务都能访问它的全部端口。',
        gains: '不用另外配置，就能按名字找到它。',
        right: '服务之间都可以互访的小项目。',
      },
      internal: {
        does: '接到没有出口的网络上，只有其成员和宿主机能访问它。',
        gives: '访问外部的能力，除非另接一个通向外面的网络；那样一来，攻破它的人也能由此出去。',
        gains: '在这里窃得的数据没有直接的去处。',
        right: '后端；同时接在此网络和开放网络上的前端，要两边都信得过。',
      },
      external: {
        does: '接到别处建好的网络上：其上的其他项目可以按名字访问它的全部端口。',
        gives: '对邻居的控制，以及对该网络驱动和过滤的控制。',
        gains: '不发布端口就能用到共用的代理或数据库。',
        right: '只让供他人访问的服务接入，其余留在项目自己的网络。',
      },
      lan: {
        does: '让服务在物理网络上有一个地址，它打开的端口在那里全部可达。',
        gives: '居间的 Docker 过滤和地址转换，以及与宿主机本身的通信。',
        gains: '像一台独立的机器那样被找到，能收广播，几乎没有额外开销。',
        right: '程序自带防护，或者本来就属于那个网络。',
      },
      host: {
        does: '按这个网络的定义，服务使用宿主机自己的网络栈。',
        gives: '全部网络隔离，而这一行看上去与普通网络无异。',
        gains: '与宿主机一样的速度和组播。',
        right: 'swarm 的节点代理；在 Compose 下，`network_mode: host` 才是明说。',
      },
    },
    counterparts: {
      kvm: '在虚拟机的网卡上，`clean-traffic` 过滤器还能拦住伪造的地址。',
    },
  },
});
