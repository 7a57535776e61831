import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Limits of build steps',
    summary: 'Limits what steps of the build may use on the builder; the running service has keys of its own.',
    variants: {
      'shared-memory': {
        does: 'Sets the size of `/dev/shm` for build steps, {shm-default} unless set; the service’s own is `shm_size` outside `build`.',
        gives: 'Memory of the builder, as far as steps fill it.',
        gains: 'Browsers and parallel tests can run while building.',
      },
      bytes: {
        does: 'Sets the size of `/dev/shm` for build steps in bytes, which leaves them next to nothing.',
        gives: 'What steps want to share in memory.',
        right: 'With a unit behind the number.',
      },
      limits: {
        does: 'Sets process limits for build steps; the service’s own are `ulimits` outside `build`.',
        gives: 'Steps that need more than this, such as large links with many open files.',
        gains: 'A step cannot use up what the builder’s other builds need.',
      },
    },
  },
  'zh-cn': {
    title: '构建步骤的限制',
    summary: '限制构建步骤在构建机上能用多少，运行中的服务另有自己的键。',
    variants: {
      'shared-memory': {
        does: '设定构建步骤的 `/dev/shm` 大小，不写是 {shm-default}；服务自己的是 `build` 之外的 `shm_size`。',
        gives: '构建机的内存，步骤用多少占多少。',
        gains: '构建时能运行浏览器和并行测试。',
      },
      bytes: {
        does: '以字节为单位设定构建步骤的 `/dev/shm`，几乎什么也没留下。',
        gives: '步骤想放进共享内存的内容。',
        right: '数字后面加单位。',
      },
      limits: {
        does: '设定构建步骤的进程限制；服务自己的是 `build` 之外的 `ulimits`。',
        gives: '需要更多资源的步骤，例如打开大量文件的链接。',
        gains: '一个步骤不会耗尽构建机上其他构建要用的资源。',
      },
    },
  },
});
