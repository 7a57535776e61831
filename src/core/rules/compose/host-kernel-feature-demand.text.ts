import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Feature of the host’s kernel',
    why: 'An image brings programs and no kernel. What works through a kernel feature works only on hosts that have it loaded and enabled, and shares it with everything else there. For an agent that watches the host this is the point, and a virtual machine would show it the wrong kernel. For an appliance (file server, switch, router, storage) it is a dependency that a virtual machine carries itself, with modules and settings of its own.',
    keep: 'The hosts are known and have the feature, or watching them is the purpose.',
    messages: {
      agent:
        '`{service}` watches the host through its kernel (eBPF, tracing): right as a container, and at home only where that kernel offers it.',
      nfs: '`{service}` serves NFS from the host’s kernel, whose server all its containers share; a virtual machine would bring its own.',
      switch: '`{service}` switches packets with a module of the host’s kernel; a virtual machine would bring its own.',
      balancer: '`{service}` balances by tables of the host’s kernel, which must have them loaded.',
      tunnel: '`{service}` needs the host’s kernel to have its tunnel driver; containers cannot bring it.',
      filesystem: '`{service}` needs a file system or block driver in the host’s kernel; a virtual machine would bring its own.',
      bypass: '`{service}` takes network cards and huge pages past the host’s kernel; both are set up on the host, for it alone.',
    },
  },
  'zh-cn': {
    title: '依赖宿主机内核的功能',
    why: '镜像带来程序，不带内核。靠内核功能工作的软件，只有在加载并启用了该功能的宿主机上才能用，而且与上面的一切共用。对监视宿主机的代理来说，这正是目的，放进虚拟机看到的反而是另一个内核。对设备类软件（文件服务器、交换机、路由器、存储）来说，这是一项依赖，虚拟机可以自己带上，模块和参数都归自己。',
    keep: '宿主机是已知的，功能也有；或者目的就是监视宿主机。',
    messages: {
      agent: '`{service}` 通过宿主机内核（eBPF、跟踪）监视宿主机：放在容器里是对的，但要求内核提供这些功能。',
      nfs: '`{service}` 用宿主机内核提供 NFS，所有容器共用这一个服务端；虚拟机可以自带。',
      switch: '`{service}` 用宿主机内核的模块交换数据包；虚拟机可以自带。',
      balancer: '`{service}` 靠宿主机内核的转发表做负载均衡，宿主机必须已经加载。',
      tunnel: '`{service}` 要求宿主机内核有相应的隧道驱动，容器带不进来。',
      filesystem: '`{service}` 要求宿主机内核有相应的文件系统或块设备驱动；虚拟机可以自带。',
      bypass: '`{service}` 绕过宿主机内核直接使用网卡和大页；两者都要在宿主机上专门为它配置。',
    },
  },
});
