import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Build that asks for more than its sandbox',
    why: 'What a build is granted holds for every step that asks for it, also one that a later change of the Dockerfile brings: an insecure step has the builder with every image made there, a step on the host’s network what listens on the builder’s loopback. The builder must allow it as well, which most do not for insecure steps. Gained are loop mounts, nested containers, devices and registries that only the builder reaches. A builder in a virtual machine that is thrown away after the build holds nothing worth taking.',
    keep: 'The builder serves this project alone or is thrown away, and a step cannot do without.',
    messages: {
      insecure:
        '`{said}` lets steps of the build of `{service}` run like privileged containers on the builder, with hold of every image made there.',
      network:
        '`{said}` lets steps of the build of `{service}` use the builder’s network, its loopback and a cloud’s metadata address included.',
      device: '`{said}` lets steps of the build of `{service}` open devices of the builder through their host drivers.',
      steps:
        'Every step of the build of `{service}` shares the builder’s network: services on its loopback and a cloud’s metadata address are within reach.',
      unused:
        'No step of the Dockerfile needs `{said}`: `{service}` builds without it, and a step that asks for it later would get it unseen.',
    },
    fixes: { remove: 'Remove `{said}`', network: 'Build in the default network' },
  },
  'zh-cn': {
    title: '构建申请了沙箱之外的权限',
    why: '构建获得的授权对每个提出要求的步骤都有效，也包括以后改 Dockerfile 新加的步骤：insecure 步骤掌握着构建机和在上面构建的所有镜像，使用宿主机网络的步骤能访问构建机回环地址上的一切。构建器自己也得放行，而多数构建器并不放行 insecure 步骤。换来的是 loop 挂载、嵌套容器、设备，以及只有构建机才连得到的镜像仓库。放在虚拟机里、用完就销毁的构建器，没有什么值得拿走。',
    keep: '构建机只为这个项目服务或用完就销毁，并且确有步骤离不开它。',
    messages: {
      insecure: '`{said}` 让 `{service}` 的构建步骤可以在构建机上像特权容器一样运行，掌握在上面构建的所有镜像。',
      network: '`{said}` 让 `{service}` 的构建步骤可以使用构建机的网络，包括回环地址和云平台的元数据地址。',
      device: '`{said}` 让 `{service}` 的构建步骤可以经宿主机驱动打开构建机的设备。',
      steps: '`{service}` 的每个构建步骤都与构建机共用网络：回环地址上的服务和云平台的元数据地址都能访问。',
      unused: 'Dockerfile 里没有步骤需要 `{said}`：没有它 `{service}` 照样能构建，而以后哪个步骤要用，就会悄悄得到。',
    },
    fixes: { remove: '删除 `{said}`', network: '在默认网络中构建' },
  },
});
