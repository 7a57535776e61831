import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Name on the host',
    summary: 'Names the card’s end on the host; without it libvirt makes one up at each start.',
    variants: {
      named: {
        does: 'Gives the card’s end on the host a fixed name, for firewall rules and graphs.',
        gives: 'A second guest with that name on the same host.',
        gains: 'Rules that still hold after a restart.',
      },
      reserved: {
        does: 'Uses a prefix that libvirt keeps for itself, so that the name may be ignored; dumps of running guests show such names.',
        right: 'The file is such a dump; otherwise take another prefix, or none.',
      },
      unmanaged: {
        does: 'Uses an existing tap device as it is: libvirt neither sets its address nor brings it up, since {unmanaged-tap-libvirt}.',
        gives: 'libvirt’s own network setup, and a start without whoever made the device.',
        gains: 'A tap network for a libvirt without rights.',
        right: 'Other software makes the networks, as KubeVirt does.',
      },
      managed: {
        does: 'Lets libvirt set up the tap device, as by default.',
      },
    },
  },
  'zh-cn': {
    title: '宿主机一侧的名字',
    summary: '给网卡在宿主机一侧命名；不写，libvirt 每次启动现起一个。',
    variants: {
      named: {
        does: '给网卡在宿主机一侧固定的名字，便于防火墙规则和图表。',
        gives: '同一宿主机上重名的另一台客户机。',
        gains: '重启后仍然有效的规则。',
      },
      reserved: {
        does: '用了 libvirt 保留的前缀，这个名字可能被忽略；运行中客户机的导出里常见。',
        right: '文件正是这样的导出；否则换个前缀，或不写。',
      },
      unmanaged: {
        does: '原样使用已有的 tap 设备：libvirt 既不设地址也不启用它，{unmanaged-tap-libvirt} 起支持。',
        gives: 'libvirt 自带的网络配置；没人建好设备就起不来。',
        gains: '无特权的 libvirt 也能用 tap 网络。',
        right: '网络由其他软件建立，例如 KubeVirt。',
      },
      managed: {
        does: '由 libvirt 设置 tap 设备，默认如此。',
      },
    },
  },
});
