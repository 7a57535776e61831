import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Fixed names',
    summary: 'Writes names with their addresses into the container’s `/etc/hosts`, before any name server is asked.',
    variants: {
      host: {
        does: 'Gives the host a name in here; on Linux it leads to its address on Docker’s default bridge.',
        gives: 'Distance to the host: what is called must listen on that bridge or everywhere, and then every container reaches it.',
        gains: 'The same name as in Docker Desktop, where `host.docker.internal` is built in.',
        right: 'Development against a program on the host; later it belongs into the project.',
      },
      itself: {
        does: 'Leads this name to the container itself, not to the host.',
        gives: 'The real server behind it.',
        gains: 'Telemetry and updates do not get out by that name.',
        right: 'To block a name; it is no filter, addresses still work.',
      },
      address: {
        does: 'Answers this name from a file in the container; no name server is asked.',
        gives: 'Changes: when the server moves, this line does not.',
        gains: 'Tests and machines without a name of their own are found.',
        right: 'A handful of fixed machines, or a trial before a move.',
      },
      refused: { does: 'Is refused by the engine: the names belong to the container whose network this one joins.' },
    },
    counterparts: { kvm: 'A guest behind macvtap cannot reach its host at all; on other networks the host is a neighbour too.' },
  },
  'zh-cn': {
    title: '固定的名字',
    summary: '把名字和地址写进容器的 `/etc/hosts`，先于任何域名服务器。',
    variants: {
      host: {
        does: '在容器里给宿主机一个名字；在 Linux 上指向它在 Docker 默认网桥上的地址。',
        gives: '与宿主机之间的隔离：被访问的程序必须在那个网桥或所有地址上监听，于是每个容器都能访问它。',
        gains: '与 Docker Desktop 同名，那里内置了 `host.docker.internal`。',
        right: '开发时访问宿主机上的程序；之后应当放进项目里。',
      },
      itself: {
        does: '这个名字指向容器自己，而不是宿主机。',
        gives: '访问不到这个名字本来的服务器。',
        gains: '遥测和更新无法通过这个名字出去。',
        right: '用来屏蔽某个名字；它不是过滤，直接用地址仍能访问。',
      },
      address: {
        does: '由容器里的文件应答这个名字，不问域名服务器。',
        gives: '自动更新：服务器换了地址，这一行不会跟着变。',
        gains: '测试环境和没有域名的机器也找得到。',
        right: '少数固定的机器，或迁移前的试验。',
      },
      refused: { does: '会被引擎拒绝：这些名字由被加入网络的那个容器决定。' },
    },
    counterparts: { kvm: '接在 macvtap 上的虚拟机根本访问不到宿主机；在别的网络上，宿主机同样是邻居。' },
  },
});
