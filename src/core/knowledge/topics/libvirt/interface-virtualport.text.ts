import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Virtual port',
    summary: 'Registers the guest’s card with a switch that keeps rules per port.',
    variants: {
      openvswitch: {
        does: 'Registers the card with Open vSwitch, under an id by which its controller knows the guest.',
        gives: 'Hosts with a plain Linux bridge.',
        gains: 'Rules that follow the guest from host to host.',
        right: 'The hosts run such a switch.',
      },
      midonet: {
        does: 'Binds the card to a port of a MidoNet topology, by the id given.',
        gives: 'Hosts without its agent.',
      },
      hardware: {
        does: 'Has the physical switch set up this guest’s port, by profile or type, when the guest starts.',
        gives: 'Switches that do not speak the standard; and the values are the network administrator’s.',
        gains: 'Policies of the data centre for virtual machines too.',
      },
      merged: {
        does: 'Leaves the kind of switch open; libvirt completes it from the network and its port group at start.',
      },
    },
  },
  'zh-cn': {
    title: '虚拟端口',
    summary: '把客户机网卡登记到按端口管理规则的交换机。',
    variants: {
      openvswitch: {
        does: '把网卡登记到 Open vSwitch，控制器凭其中的标识认出客户机。',
        gives: '只有普通 Linux 网桥的宿主机。',
        gains: '规则随客户机在宿主机之间走。',
        right: '宿主机上跑着这种交换机。',
      },
      midonet: {
        does: '按给出的标识，把网卡绑定到 MidoNet 拓扑的端口。',
        gives: '没有其代理的宿主机。',
      },
      hardware: {
        does: '客户机启动时，由物理交换机按配置文件或类型设置它的端口。',
        gives: '不支持该标准的交换机；各项数值由网络管理员给出。',
        gains: '数据中心的策略也管到虚拟机。',
      },
      merged: {
        does: '不定交换机的种类；启动时由 libvirt 用网络及其端口组补全。',
      },
    },
  },
});
