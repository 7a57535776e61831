import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Build stage',
    summary:
      'BuildKit builds it only where another stage needs it or `--target` asks for it, and leaves it behind: what ships is what others copy from it or build on.',
    gives: 'Its layers stay in the builder’s cache, with whatever secret was written into them.',
    gains: 'Compilers, sources and their flaws stay out of the image that runs.',
  },
  'zh-cn': {
    title: '构建阶段',
    summary:
      '只有别的阶段用到它，或 `--target` 指定它时，BuildKit 才构建它，之后就留下不带走：发布的只是别的阶段从中复制或以它为基础的内容。',
    gives: '它的层仍在构建器的缓存里，写进去的机密也在。',
    gains: '编译器、源码及其缺陷都不进入运行的镜像。',
  },
});
