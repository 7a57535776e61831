import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Changes while developing',
    summary: 'Lets `docker compose watch` bring changes into running containers; `up` alone takes no notice of it.',
    variants: {
      sync: {
        does: 'Copies changed files into the running container.',
        gives: 'Sameness: what runs is no longer what was built, until the next build.',
        gains: 'A change shows within moments, without a bind mount of the working copy.',
        right: 'Interpreted code, and programs that reload by themselves.',
      },
      rebuild: {
        does: 'Builds the image anew at each change and replaces the container.',
        gives: 'Seconds or minutes for each change, and the container’s own layer.',
        gains: 'What is tried is what will ship.',
        right: 'Dependencies and compiled code.',
      },
      restart: {
        does: 'Restarts the container at each change.',
        gives: 'Connections and whatever it held in memory.',
        gains: 'Mounted settings take effect without a build.',
      },
      'sync-restart': {
        does: 'Copies changed files into the container and restarts it.',
        gives: 'Sameness with the image, and connections.',
        gains: 'Settings that are read only at the start take effect.',
      },
      'sync-exec': {
        does: 'Copies changed files into the container and runs a command there.',
        gives: 'Sameness with the image.',
        gains: 'A server can be told to reload, without a restart.',
      },
      root: {
        does: 'Runs the command after a change as root, whatever user the service has.',
        gives: 'The line between the two, on the developer’s machine.',
        gains: 'Caches and owners can be put in order.',
      },
      privileged: {
        does: 'Gives the command after a change every capability in the container; its seccomp and AppArmor profiles stay.',
        gives: 'What the service itself was left without.',
        gains: 'Tools that need more than the service does.',
      },
    },
  },
  'zh-cn': {
    title: '开发时的改动',
    summary: '让 `docker compose watch` 把改动带进运行中的容器，单用 `up` 则不理会它。',
    variants: {
      sync: {
        does: '把改动的文件复制进运行中的容器。',
        gives: '一致：下次构建之前，运行的已不是构建出来的。',
        gains: '改动片刻生效，又不必绑定挂载工作目录。',
        right: '解释型代码，以及会自动重载的程序。',
      },
      rebuild: {
        does: '每次改动都重新构建镜像并替换容器。',
        gives: '每次几秒到几分钟，以及容器自己那一层的内容。',
        gains: '试的就是将要发布的。',
        right: '依赖和编译型代码。',
      },
      restart: {
        does: '每次改动都重启容器。',
        gives: '连接，以及它放在内存里的东西。',
        gains: '挂载进来的配置不用构建就生效。',
      },
      'sync-restart': {
        does: '把改动的文件复制进容器，再重启它。',
        gives: '与镜像的一致，以及连接。',
        gains: '只在启动时读取的配置也能生效。',
      },
      'sync-exec': {
        does: '把改动的文件复制进容器，再在其中执行一条命令。',
        gives: '与镜像的一致。',
        gains: '可以让服务器重载而不重启。',
      },
      root: {
        does: '改动后的命令以 root 执行，不管服务是什么用户。',
        gives: '两者之间的界线，就在开发者的机器上。',
        gains: '可以整理缓存和属主。',
      },
      privileged: {
        does: '让改动后的命令在容器里拥有全部 capability，容器的 seccomp 和 AppArmor 配置仍在。',
        gives: '服务自己没有得到的权限。',
        gains: '需要的权限比服务多的工具。',
      },
    },
  },
});
