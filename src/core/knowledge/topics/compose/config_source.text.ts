import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Config',
    summary: 'Describes a file of settings that services get by naming it, without a new image.',
    variants: {
      file: {
        does: 'Takes the settings from this file of the host, bound into the container read-only.',
        gives: 'Independence from this host’s directories.',
        gains: 'Edits take one restart, and a break-in leaves the file as it is.',
      },
      content: {
        does: 'Writes this text into the container’s own layer at creation, after variables in it are replaced.',
        gives: 'A `read_only` service, which Compose then refuses; single `$` signs are taken for variables.',
        gains: 'The file travels inside the Compose file, to engines elsewhere as well.',
        right: 'Short settings without secrets.',
      },
      environment: {
        does: 'Writes the value of this variable of whoever runs Compose into the container’s own layer.',
        gives: 'A `read_only` service, for which Compose takes files only.',
        gains: 'One file serves several environments.',
      },
      driver: { does: 'Has a swarm fill in a template; Compose refuses services that use it.' },
    },
  },
  'zh-cn': {
    title: '配置',
    summary: '描述一个设置文件，服务点名即可得到，不必重做镜像。',
    variants: {
      file: {
        does: '从宿主机的这个文件取设置，以只读方式绑进容器。',
        gives: '可移植性：依赖这台宿主机的目录。',
        gains: '改完重启即可生效，被入侵也改不了它。',
      },
      content: {
        does: '替换其中的变量之后，在创建容器时把这段文本写进它自己的层。',
        gives: '`read_only` 的服务会被 Compose 拒绝；单个 `$` 会被当成变量。',
        gains: '文件就在 Compose 文件里，远端引擎也能得到。',
        right: '简短而不含机密的设置。',
      },
      environment: {
        does: '把运行 Compose 的人的这个变量的值写进容器自己的层。',
        gives: '`read_only` 的服务：Compose 对它只接受文件。',
        gains: '一个文件可用于几套环境。',
      },
      driver: { does: '由 swarm 填充模板；Compose 会拒绝使用它的服务。' },
    },
  },
});
