import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Secret',
    summary:
      'Describes where a secret comes from; a service gets it only if it names it, as a file in memory under a swarm, from the host’s disk under Compose.',
    variants: {
      file: {
        does: 'Takes the secret from this file of the host, which is bound into the container read-only with its owner and permissions.',
        gives: 'Encryption at rest: the file lies there in clear, for every program that may read it.',
        gains: 'Nothing is copied into a layer, so a `read_only` service takes it.',
        right: 'The file is kept out of the repository and readable for few.',
      },
      environment: {
        does: 'Takes the secret from a variable of whoever runs Compose, and copies it into the container’s own layer at creation.',
        gives: 'A `read_only` service, which Compose then refuses; the value stays in the layer until the container is removed.',
        gains: 'No file of the host holds it, and owner and mode can be set.',
        right: 'CI jobs whose platform hands secrets in variables.',
      },
      driver: {
        does: 'Fetches the secret by a plugin of a swarm; Compose refuses services that use it.',
        gives: 'Use under Compose.',
        gains: 'Values live in a vault and not on hosts.',
        right: 'The file is deployed to a swarm.',
      },
    },
  },
  'zh-cn': {
    title: '机密',
    summary: '说明机密从哪里来；服务点名才会得到：在 swarm 下是内存中的文件，在 Compose 下来自宿主机磁盘。',
    variants: {
      file: {
        does: '从宿主机的这个文件取机密，连同属主和权限以只读方式绑进容器。',
        gives: '静态加密：文件以明文放在那里，有读权限的程序都能看。',
        gains: '不会复制到任何层里，所以 `read_only` 的服务也能用。',
        right: '文件不进代码仓库，而且只有少数人能读。',
      },
      environment: {
        does: '从运行 Compose 的人的变量取机密，在创建容器时复制进它自己的层。',
        gives: '`read_only` 的服务会被 Compose 拒绝；这个值会一直留在该层，直到容器被删除。',
        gains: '宿主机上没有文件保存它，属主和权限也能设置。',
        right: '平台以变量提供机密的 CI 任务。',
      },
      driver: {
        does: '由 swarm 的插件获取机密；Compose 会拒绝使用它的服务。',
        gives: '在 Compose 下用不了。',
        gains: '机密放在保险库里，而不是宿主机上。',
        right: '这个文件部署到 swarm。',
      },
    },
  },
});
