import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Build step outside its sandbox',
    why: 'Build steps run as containers on the builder. An insecure one keeps all capabilities and loses seccomp, AppArmor and masked paths, so it holds the builder and with it every image that is built there; a step on the host’s network reaches whatever listens on the builder’s loopback. BuildKit therefore refuses both unless the builder allows them and the build asks for them. What they buy is real: loop mounts, nested containers, registries that only the builder reaches. A virtual machine that serves one build and is thrown away gives the same rights over nothing of value.',
    keep: 'The builder is thrown away after the build, or builds for this project alone.',
    messages: {
      insecure:
        'This step runs like `docker run --privileged` on the builder: what it downloads and runs can take over that machine and every image built there.',
      network: 'This step shares the builder’s network: services on its loopback and a cloud’s metadata address are within reach.',
      device: 'This step opens a device of the builder, through the driver of its kernel.',
      missing: 'Builds of {services} are refused here: the step needs `{entitlement}`, which `build.entitlements` does not ask for.',
    },
    fixes: { grant: 'Ask for `{entitlement}` in the Compose file' },
    related: { build: '`{service}` is built without it' },
  },
  'zh-cn': {
    title: '脱离沙箱的构建步骤',
    why: '构建步骤作为容器在构建机上运行。insecure 的步骤保有全部 capability，没有 seccomp、AppArmor 和路径屏蔽，因此掌握着构建机以及在上面构建的所有镜像；使用宿主机网络的步骤能访问构建机回环地址上的一切。所以，除非构建器放行并且构建主动申请，BuildKit 都会拒绝。换来的好处也是实在的：loop 挂载、嵌套容器、只有构建机才连得到的镜像仓库。只服务一次构建、用完就销毁的虚拟机，能给同样的权限，却没有什么可损失。',
    keep: '构建机用完就销毁，或者只为这一个项目构建。',
    messages: {
      insecure: '这一步在构建机上相当于 `docker run --privileged`：它下载运行的东西可以接管那台机器和在上面构建的所有镜像。',
      network: '这一步与构建机共用网络：回环地址上的服务和云平台的元数据地址都能访问。',
      device: '这一步通过构建机内核的驱动打开它的设备。',
      missing: '{services} 的构建会在这里被拒绝：这一步需要 `{entitlement}`，而 `build.entitlements` 没有申请。',
    },
    fixes: { grant: '在 Compose 文件里申请 `{entitlement}`' },
    related: { build: '`{service}` 构建时没有申请' },
  },
});
