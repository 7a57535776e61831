import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'What the build may ask for',
    summary: 'Lets steps of the build ask for more than their sandbox, if the builder allows it as well.',
    variants: {
      insecure: {
        does: 'Lets steps that say `--security=insecure` run like privileged containers on the builder.',
        gives: 'The builder with every image made on it, also to such a step that a later change brings.',
        gains: 'Loop mounts and nested containers while building.',
        right: 'The builder is thrown away after the build.',
      },
      privileged: {
        does: 'Is an older word for `security.insecure`: steps may ask to run like privileged containers.',
        gives: 'The builder, to whatever such a step downloads and runs; a step that does not ask stays in its sandbox.',
        gains: 'Kernel work while building.',
        right: 'A builder for this project alone.',
      },
      network: {
        does: 'Lets steps that say `--network=host` use the builder’s own network; Compose does not grant it by itself.',
        gives: 'What listens on the builder’s loopback, and a cloud’s metadata address.',
        gains: 'Registries that only the builder reaches.',
      },
      device: {
        does: 'Lets steps open devices that the builder registers, through its own drivers.',
        gives: 'Those drivers, to whatever the steps run.',
        gains: 'GPU work while building.',
      },
    },
    counterparts: {
      kvm: 'A builder in a virtual machine confines even its privileged steps.',
    },
  },
  'zh-cn': {
    title: '构建可以申请什么',
    summary: '让构建步骤可以申请沙箱之外的权限，前提是构建器也放行。',
    variants: {
      insecure: {
        does: '让写了 `--security=insecure` 的步骤像特权容器一样在构建机上运行。',
        gives: '构建机和在上面构建的所有镜像，以后改动带来的这类步骤也同样得到。',
        gains: '构建时可以用 loop 挂载和嵌套容器。',
        right: '构建机用完即弃。',
      },
      privileged: {
        does: '是 `security.insecure` 的旧写法：步骤可以要求像特权容器一样运行。',
        gives: '构建机交给这类步骤下载和运行的任何东西；没有要求的步骤仍在沙箱里。',
        gains: '构建时能做需要内核的工作。',
        right: '构建机只为这个项目服务。',
      },
      network: {
        does: '让写了 `--network=host` 的步骤使用构建机自己的网络；Compose 不会自行授权。',
        gives: '构建机回环地址上监听的服务，以及云平台的元数据地址。',
        gains: '能访问只有构建机才连得到的镜像仓库。',
      },
      device: {
        does: '让步骤经构建机自己的驱动打开它登记的设备。',
        gives: '这些驱动暴露给步骤运行的一切。',
        gains: '构建时可以使用 GPU。',
      },
    },
    counterparts: {
      kvm: '放在虚拟机里的构建机，连特权步骤也关在其中。',
    },
  },
});
