import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Label of the image',
    summary: 'Notes something in the image that Docker does not act on; some tools do.',
    variants: {
      devcontainer: {
        does: 'Tells tools for development containers how to start containers of this image.',
        gives: 'They merge it without asking, and privileged mode, capabilities or mounts of the host may stand in it.',
        gains: 'Every project on this image gets the same set-up.',
        right: 'Its users trust the image as they trust their own configuration.',
      },
      command: {
        does: 'Holds a command line that `podman container runlabel` executes on the host.',
        gives: 'The boundary is the publisher’s choice: such a line may start the container privileged, or anything else.',
        gains: 'The image says itself how it wants to be run.',
        right: 'Whoever runs it has read it; other tools ignore it.',
      },
    },
  },
  'zh-cn': {
    title: '镜像标签',
    summary: '在镜像里记下某些内容，Docker 不据此行事，但有的工具会。',
    variants: {
      devcontainer: {
        does: '告诉开发容器工具怎样启动这个镜像的容器。',
        gives: '工具不经询问就并入，其中可以有特权模式、capability 或宿主机挂载。',
        gains: '用这个镜像的项目都有同样的环境。',
        right: '使用者像信任自己的配置一样信任这个镜像。',
      },
      command: {
        does: '写着一条命令行，`podman container runlabel` 会在宿主机上执行它。',
        gives: '边界由发布者决定：这条命令可以用特权启动容器，也可以做任何事。',
        gains: '镜像自己说明该怎样运行。',
        right: '运行的人读过它；别的工具不理会它。',
      },
    },
  },
});
