import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Network',
    summary: 'A segment that services join by name; across segments only published ports connect.',
    variants: {
      own: {
        does: 'Makes a bridge in the host’s kernel: members reach each other on every port, the rest only by published ones.',
        gives: 'Nothing holds members apart, and one kernel keeps all segments apart.',
        gains: 'A break-in stays among the services that share this network.',
        right: 'One network for each group that must talk, datastores apart from the front.',
      },
      default: {
        does: 'Settles how the network is built that every service joins which names none.',
        gives: 'Segments, as long as no service names a network of its own.',
        gains: 'Driver, subnet or options hold for the whole project in one place.',
        right: 'To fit all services into the surroundings, such as the packet size of a VPN.',
      },
      internal: {
        does: 'Makes a bridge without a way out: members reach each other and the host’s address on it, nothing else.',
        gives: 'Updates, mail and time from outside, unless another network beside it brings them.',
        gains: 'Stolen data has no direct way to the internet.',
        right: 'Datastores and workers that only neighbours call.',
      },
      lan: {
        does: 'Is the physical network behind `parent`: members have addresses there, and Docker filters none of their ports.',
        gives: 'Contact with this host, and a segment that holds this project’s services alone.',
        gains: 'Other machines call the services without published ports.',
        right: 'Services that belong on that network; give the others a bridge.',
      },
      external: {
        does: 'Joins a network that somebody else has made, with whoever is on it.',
        gives: 'The list of neighbours: other projects on it reach these services on every port, and its settings stand elsewhere.',
        gains: 'Projects meet without publishing ports, a shared reverse proxy for one.',
        right: 'Only the services meant for others join it, beside a network of their own.',
      },
    },
    counterparts: { kvm: 'A libvirt network is such a bridge too; nothing from outside gets in until it is forwarded.' },
  },
  'zh-cn': {
    title: '网络',
    summary: '服务按名字加入的一个网段；网段之间只有发布的端口相通。',
    variants: {
      own: {
        does: '在宿主机内核里建一个网桥：成员之间所有端口互通，其余的只能访问发布的端口。',
        gives: '成员之间没有阻隔，而所有网段都靠同一个内核隔开。',
        gains: '入侵被限制在共用此网络的服务之间。',
        right: '每组需要互通的服务一个网络，数据存储与前端分开。',
      },
      default: {
        does: '决定没写网络的服务都会加入的那个网络怎么建。',
        gives: '分段，只要没有服务写明自己的网络。',
        gains: '驱动、子网或选项在一处对整个项目生效。',
        right: '让全部服务适应周围环境，例如 VPN 要求的 MTU。',
      },
      internal: {
        does: '建一个没有出口的网桥：成员只能访问彼此以及宿主机在其上的地址。',
        gives: '来自外部的更新、邮件和时间，除非另有一个网络提供。',
        gains: '窃得的数据没有直通互联网的路。',
        right: '只有邻居会访问的数据存储和后台任务。',
      },
      lan: {
        does: '就是 `parent` 背后的物理网络：成员在那里有地址，Docker 不过滤它们的任何端口。',
        gives: '与本宿主机的通信，以及只属于本项目服务的网段。',
        gains: '不发布端口，其他机器也能访问这些服务。',
        right: '本来就属于那个网络的服务；其余的另接网桥。',
      },
      external: {
        does: '加入别人建好的网络，网络上已有谁就与谁相通。',
        gives: '邻居的清单：其上的其他项目能访问这些服务的任何端口，而网络的设置写在别处。',
        gains: '各项目不发布端口也能相通，例如共用的反向代理。',
        right: '只让面向他人的服务加入，此外另有自己的网络。',
      },
    },
    counterparts: { kvm: 'libvirt 的网络也是这样的网桥；不做转发，外面就进不来。' },
  },
});
