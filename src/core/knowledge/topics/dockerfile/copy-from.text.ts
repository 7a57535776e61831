import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Source of a copy',
    summary: 'Names a stage, an image or a named context to copy from in place of the build context.',
    variants: {
      stage: {
        does: 'Copies out of an earlier stage, which is built for this and then left behind.',
        gains:
          'Only the result ships: what that stage downloaded, compiled or was told stays out of the image, though not out of the build cache.',
      },
      image: {
        does: 'Copies out of a published image, which is pulled for the platform that is being built.',
        gives: 'Its publisher decides what runs here; without a digest, anew at each build.',
        gains: 'Single programs of other images without installing them.',
      },
    },
  },
  'zh-cn': {
    title: '复制的来源',
    summary: '指定从哪个阶段、镜像或命名上下文复制，代替构建上下文。',
    variants: {
      stage: {
        does: '从前面的某个阶段复制；那个阶段为此而构建，用完不保留。',
        gains: '发布的只有成品：那个阶段下载、编译、接收到的内容都不进镜像，不过会留在构建缓存里。',
      },
      image: {
        does: '从已发布的镜像里复制，按正在构建的平台拉取。',
        gives: '这里运行什么由它的发布者决定；没有摘要的话，每次构建都可能变。',
        gains: '不用安装就能取用别的镜像里的单个程序。',
      },
    },
  },
});
