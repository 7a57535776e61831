import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Addresses of the network',
    summary: 'Fixes which addresses the network gives out; without it the engine takes a free subnet from its pools.',
    variants: {
      subnet: {
        does: 'Fixes the network’s subnet instead of a free one from the engine’s pools.',
        gives:
          'The engine’s care to avoid others: where a VPN, the LAN or a second copy uses the range, starting fails or that network is out of reach.',
        gains: 'Fixed addresses become possible, and firewalls outside can name the range.',
        right: 'Something outside must know the addresses.',
      },
      'lan-subnet': {
        does: 'Says which physical network this is: its own subnet must stand here.',
        gives: 'Agreement with its DHCP server, which does not know what the engine hands out.',
        gains: 'Containers have addresses that every machine there can call.',
        right: 'A part of it is reserved for Docker, by `ip_range` here and outside the DHCP pool.',
      },
      range: {
        does: 'Gives out only this part of the subnet by itself; the rest stays for fixed addresses.',
        gives: 'Room for that many containers and no more.',
        gains: 'A fixed address cannot have been given to another container before.',
        right: 'Fixed and automatic addresses stand side by side.',
      },
      'lan-range': {
        does: 'Keeps the engine to this part of the LAN’s addresses.',
        gives: 'Nothing, as long as no DHCP server gives out the same part.',
        gains: 'No container takes the address of a machine there.',
        right: 'Always, where the network is not Docker’s alone.',
      },
      gateway: {
        does: 'Fixes the address by which containers leave, which on a bridge is the host’s own on this network.',
        gains: 'Services of the host can be called at a known address.',
        right: 'Something names it; else the first address of the subnet is taken.',
      },
      'lan-gateway': {
        does: 'Names the physical network’s router, by which containers leave.',
        gives: 'The host as a filter in between.',
        gains: 'Its rules hold for containers as for any machine.',
      },
      reserved: {
        does: 'Keeps this address of the subnet from being given to a container.',
        gains: 'A router or appliance that has it already is not disturbed.',
        right: 'Physical networks, where others hold addresses too.',
      },
      driver: {
        does: 'Lets a plugin give out the addresses instead of the engine.',
        gives: 'Hosts without that plugin, where the network cannot be made.',
        gains: 'Addresses agree with a plan kept elsewhere.',
        right: 'An address manager for the whole network exists.',
      },
    },
  },
  'zh-cn': {
    title: '网络的地址',
    summary: '固定网络分配哪些地址；不写时，引擎从自己的地址池取一个空闲子网。',
    variants: {
      subnet: {
        does: '固定网络的子网，不从引擎的地址池取空闲的。',
        gives: '引擎避开他人的余地：若 VPN、局域网或另一套项目占用此段，就会启动失败，或访问不到那个网络。',
        gains: '可以使用固定地址，外面的防火墙也能写明此段。',
        right: '外部有东西必须知道这些地址。',
      },
      'lan-subnet': {
        does: '说明这是哪个物理网络：此处必须写它自己的子网。',
        gives: '与其 DHCP 服务器的一致：它并不知道引擎分出了哪些地址。',
        gains: '容器的地址在那里的每台机器都能访问。',
        right: '其中一段专留给 Docker：这里用 `ip_range` 写明，并排除在 DHCP 池之外。',
      },
      range: {
        does: '自动分配只用子网的这一段，其余留给固定地址。',
        gives: '自动分配的容器数量，以这一段为限。',
        gains: '固定地址不会被别的容器先占用。',
        right: '固定地址与自动地址并存。',
      },
      'lan-range': {
        does: '引擎只在局域网的这一段里分配地址。',
        gives: '没有，只要 DHCP 服务器不分配同一段。',
        gains: '容器不会占用那里某台机器的地址。',
        right: '只要网络不是 Docker 独用，就该写。',
      },
      gateway: {
        does: '固定容器的出口地址；在网桥上，就是宿主机在此网络上的地址。',
        gains: '可以用已知地址访问宿主机上的服务。',
        right: '有东西要用到它；否则取子网的第一个地址。',
      },
      'lan-gateway': {
        does: '写明物理网络的路由器，容器由它出去。',
        gives: '宿主机居间过滤的机会。',
        gains: '路由器的规则对容器与对任何机器一样有效。',
      },
      reserved: {
        does: '子网里的这个地址不分配给容器。',
        gains: '已占用它的路由器或设备不受干扰。',
        right: '物理网络，那里还有别人持有地址。',
      },
      driver: {
        does: '由插件而不是引擎来分配地址。',
        gives: '没有该插件的宿主机，网络在那里建不起来。',
        gains: '地址与别处维护的规划一致。',
        right: '已有管理全网地址的系统。',
      },
    },
  },
});
