import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Name of the host that only Docker Desktop knows',
    why: 'On Docker Desktop `host.docker.internal` leads out of its virtual machine to the computer. An engine on Linux has no such machine and does not know the name, so that the same file works on one desk and fails on the next server. One line of `extra_hosts` gives it the address of the bridge, where services of the host can be reached that listen on it; those on the host’s loopback cannot. What the service needs from the host is better a service of the project, where that is possible.',
    keep: 'The file is used with Docker Desktop only.',
    messages: {
      unmapped: '`host.docker.internal` resolves by itself only on Docker Desktop; on a Linux engine `{service}` does not find it.',
      build:
        '`host.docker.internal` resolves by itself only on Docker Desktop; on a Linux engine the build of `{service}` does not find it.',
    },
    related: { also: 'the name is used here as well' },
    fixes: {
      map: 'Map the name in `extra_hosts`',
      build: 'Map the name in `build.extra_hosts`',
    },
  },
  'zh-cn': {
    title: '只有 Docker Desktop 认识的宿主机名',
    why: '在 Docker Desktop 上，`host.docker.internal` 从它的虚拟机通到本机。Linux 上的引擎没有这台虚拟机，也不认识这个名字，于是同一个文件在这台桌面上能用，到了服务器上就不行。在 `extra_hosts` 里加一行，它就指向网桥的地址，宿主机上监听该地址的服务都能访问；只监听宿主机回环地址的仍然访问不到。服务若要用宿主机上的东西，最好把它也做成项目里的服务。',
    keep: '这个文件只配合 Docker Desktop 使用。',
    messages: {
      unmapped: '只有 Docker Desktop 会自动解析 `host.docker.internal`；在 Linux 引擎上，`{service}` 找不到它。',
      build: '只有 Docker Desktop 会自动解析 `host.docker.internal`；在 Linux 引擎上，`{service}` 的构建找不到它。',
    },
    related: { also: '这里也用到这个名字' },
    fixes: {
      map: '在 `extra_hosts` 里映射这个名字',
      build: '在 `build.extra_hosts` 里映射这个名字',
    },
  },
});
