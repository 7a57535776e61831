import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Documented port',
    summary:
      'Notes a port in the image and opens nothing: containers on the same network reach any port that is listened on, and the outside only what is published.',
    gains: 'Proxies and `docker run -P` find the port.',
    variants: {
      low: {
        does: 'Notes a port below {unprivileged-port} in the image and opens nothing.',
        gains: 'Nothing here asks for root: Docker lets every user of a container with its own network listen on low ports.',
      },
      login: {
        does: 'Notes the port of SSH in the image and opens nothing.',
        gives: 'A login service is a second application beside the workload, with accounts and keys to maintain in every copy.',
        gains: 'Tools that know only SSH can come in; `docker exec` needs none of it.',
        right: 'For jump hosts and for practice; a place to administer over SSH is rather a virtual machine.',
      },
      engine: {
        does: 'Notes a port of the Docker API in the image and opens nothing.',
        gives: 'Whoever reaches that API unauthenticated can start containers that own the machine behind it.',
        gains: 'Other containers can build and run through this one.',
        right: 'Only with TLS client certificates and on a network of their own.',
      },
    },
  },
  'zh-cn': {
    title: '说明性的端口',
    summary: '只在镜像里记下端口，并不开放什么：同一网络里的容器本来就能访问任何在监听的端口，外部只能访问已发布的。',
    gains: '代理和 `docker run -P` 能据此找到端口。',
    variants: {
      low: {
        does: '在镜像里记下一个 {unprivileged-port} 以下的端口，并不打开它。',
        gains: '这里不需要 root：容器有自己的网络时，Docker 允许其中任何用户监听低端口。',
      },
      login: {
        does: '在镜像里记下 SSH 的端口，并不打开它。',
        gives: '登录服务是负载之外的另一个应用，每一份镜像里的账号和密钥都要维护。',
        gains: '只会用 SSH 的工具可以进来；`docker exec` 并不需要它。',
        right: '跳板机或练习环境；真要靠 SSH 管理的，更适合用虚拟机。',
      },
      engine: {
        does: '在镜像里记下 Docker API 的端口，并不打开它。',
        gives: '谁能不经认证访问这个 API，谁就能启动容器来接管背后的机器。',
        gains: '其他容器可以通过它构建和运行。',
        right: '只在有 TLS 客户端证书、并且网络单独隔开时。',
      },
    },
  },
});
