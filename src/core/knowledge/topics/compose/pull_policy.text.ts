import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'When the image is pulled',
    summary: 'Decides when Compose asks the registry for this image; where nothing is said, when it is missing.',
    variants: {
      always: {
        does: 'Asks the registry at every `up`, and takes what the tag names by then.',
        gives: 'A start without the registry, and the image of yesterday.',
        gains: 'Fixes arrive with the next start.',
        right: 'Tags that receive fixes, on hosts that reach the registry.',
      },
      never: {
        does: 'Uses only what this host already has.',
        gives: 'Fixes, until somebody pulls or loads the image; and the start where it is missing.',
        gains: 'Nothing comes in unasked, also without a network.',
        right: 'Hosts that are cut off, and images built beside.',
      },
      missing: {
        does: 'Pulls the image only where this host does not have it.',
        gives: 'Sameness: an older host keeps the image that the tag once named, with its flaws.',
        gains: 'Starts need no registry.',
        right: 'With a version or digest that is raised on purpose.',
      },
      build: {
        does: 'Builds the image at every `up` in place of pulling it.',
        gives: 'Time at each start, and one image that all hosts share.',
        gains: 'No published image of the same name can take its place.',
        right: 'Your own services while developing.',
      },
      timed: {
        does: 'Asks the registry again once the last pull is older than this.',
        gives: 'Sameness of hosts in between.',
        gains: 'Fixes arrive within a known time, without a question at each start.',
      },
    },
  },
  'zh-cn': {
    title: '何时拉取镜像',
    summary: '决定 Compose 什么时候向镜像仓库要这个镜像；不写则在缺失时。',
    variants: {
      always: {
        does: '每次 `up` 都询问镜像仓库，取标签此刻所指的内容。',
        gives: '没有镜像仓库时的启动，以及昨天的那个镜像。',
        gains: '修复随下一次启动到来。',
        right: '会收到修复的标签，且宿主机连得到镜像仓库。',
      },
      never: {
        does: '只用这台宿主机上已有的。',
        gives: '修复，除非有人拉取或导入；缺镜像时也启动不了。',
        gains: '没有网络也行，也不会有东西不请自来。',
        right: '与外界隔绝的宿主机，以及在旁边构建的镜像。',
      },
      missing: {
        does: '宿主机上没有时才拉取。',
        gives: '一致：旧宿主机一直用标签当年所指的镜像，缺陷也在。',
        gains: '启动不需要镜像仓库。',
        right: '写明版本或摘要，并有意识地更新。',
      },
      build: {
        does: '每次 `up` 都构建镜像而不是拉取。',
        gives: '每次启动的时间，以及各宿主机共用的同一个镜像。',
        gains: '公开的同名镜像不可能顶替它。',
        right: '开发中的自己的服务。',
      },
      timed: {
        does: '距上次拉取超过这段时间，才再询问镜像仓库。',
        gives: '其间各宿主机的一致。',
        gains: '修复在可知的时间内到来，又不必每次启动都询问。',
      },
    },
  },
});
