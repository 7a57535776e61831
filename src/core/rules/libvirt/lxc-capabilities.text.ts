import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Capabilities given back to a container',
    why: 'Root in a container is the less dangerous the fewer capabilities it has. libvirt takes away what reaches past the container by design: kernel modules, the clock, device nodes, auditing, the security policy, rebooting. Given back without an id mapping they work on the host: a module runs in its kernel, a device node opens its disks. `policy=deny` with a short list of what is needed goes the other way.',
    keep: 'The container administers the host and is trusted as such, for instance a time server that sets its clock.',
    messages: {
      all: '`allow` leaves root in the container every capability, kernel modules included, as `--privileged` does in Docker.',
      one: '`{capability}` gives root in the container a power over the host that libvirt takes away by default, or that this policy had taken.',
      mapped:
        '`{capability}` gives back what libvirt takes away; with the id mapping in this file it holds for the container’s own objects only.',
    },
    fixes: {
      default: "Use `policy='default'`",
      remove: 'Remove the element, so that the policy holds',
    },
  },
  'zh-cn': {
    title: '把 capability 还给容器',
    why: '容器里的 root 拥有的 capability 越少，危险越小。libvirt 去掉的正是会越出容器的那些：内核模块、时钟、设备节点、审计、安全策略、重启。没有 ID 映射时还回去，就对宿主机生效：模块在宿主机内核里运行，设备节点打开宿主机的磁盘。反过来的做法是 `policy=deny`，只列出需要的几项。',
    keep: '容器就是用来管理宿主机的，也受到相应信任，例如要设置时钟的时间服务器。',
    messages: {
      all: '`allow` 让容器里的 root 拥有全部 capability，包括加载内核模块，相当于 Docker 的 `--privileged`。',
      one: '`{capability}` 让容器里的 root 拥有对宿主机的权力，而它是 libvirt 默认去掉、或这条策略本已去掉的。',
      mapped: '`{capability}` 把 libvirt 去掉的又还了回去；有了这个文件里的 ID 映射，它只对容器自己的对象有效。',
    },
    fixes: {
      default: "改为 `policy='default'`",
      remove: '删除该元素，以策略为准',
    },
  },
});
