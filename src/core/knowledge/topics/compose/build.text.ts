import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Build',
    summary: 'Makes the image from a Dockerfile instead of fetching it; its steps run as containers on the builder’s kernel.',
    variants: {
      local: {
        does: 'Makes the image from a Dockerfile in this directory, whose files the steps may copy; user and command come from its target stage.',
        gives: 'A finished image to compare: each machine builds its own, as alike as base images and versions are pinned.',
        gains: 'The environment is defined beside the code and rebuilt by one command.',
        right: 'Your own services; publish the image where several hosts are to run the same.',
      },
      remote: {
        does: 'Makes the image from a repository that the builder fetches at that moment.',
        gives: 'Control over what is built: the branch can move, and its steps run on your builder, with its network.',
        gains: 'Nothing needs to be checked out first.',
        right: 'The address names a commit of a repository that you trust.',
      },
      commit: {
        does: 'Makes the image from one commit of a repository, which the builder fetches.',
        gives: 'Reading it here: its steps run on your builder, with its network.',
        gains: 'The same sources at every build, and nothing to check out.',
        right: 'Somebody read that commit; bases and packages in it may still move.',
      },
    },
  },
  'zh-cn': {
    title: '构建',
    summary: '不拉取现成镜像，而是用 Dockerfile 构建；各步骤作为容器运行在构建机的内核上。',
    variants: {
      local: {
        does: '用这个目录里的 Dockerfile 构建镜像，步骤可以复制目录中的文件；用户和命令取自目标阶段。',
        gives: '一个可供比对的成品镜像：每台机器各自构建，基础镜像和版本固定到什么程度，就相同到什么程度。',
        gains: '环境与代码写在一起，一条命令就能重建。',
        right: '自己的服务；要在多台宿主机上运行同一份，就把镜像发布出去。',
      },
      remote: {
        does: '用构建器当场拉取的仓库构建镜像。',
        gives: '对构建内容的掌控：分支会移动，其步骤又在你的构建机上、用它的网络运行。',
        gains: '不必先检出代码。',
        right: '地址指向你信任的仓库的某个提交。',
      },
      commit: {
        does: '用构建器拉取的仓库的某一个提交构建镜像。',
        gives: '在这里就能读到它：其步骤在你的构建机上、用它的网络运行。',
        gains: '每次构建源码都相同，也不必先检出。',
        right: '有人读过那个提交；其中的基础镜像和软件包仍可能变动。',
      },
    },
  },
});
