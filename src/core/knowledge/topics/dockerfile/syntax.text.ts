import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Dockerfile frontend',
    summary: 'Names the image that BuildKit pulls and runs to read this file.',
    variants: {
      moving: {
        does: 'Has BuildKit pull Docker’s frontend by a tag that moves with its releases, and read this file with it.',
        gives: 'A build needs that registry, also without network otherwise, and two builds may be read by different releases.',
        gains: 'New instructions and fixes on any BuildKit without updating the builder.',
      },
      version: {
        does: 'Has BuildKit pull one release of Docker’s frontend and read this file with it.',
        gives: 'Fixes of later releases; the tag could still be moved, which a digest rules out.',
        gains: 'Every builder reads the file alike, and no new check appears overnight.',
      },
      upstream: {
        does: 'Reads this file with a frontend built from BuildKit’s development branch.',
        gives: 'Any steadiness: what an instruction does can change from one build to the next.',
        gains: 'Features before their release.',
        right: 'While trying one of them out.',
      },
      pinned: {
        does: 'Has this file read by one exact frontend image.',
        gives: 'Its fixes arrive only with a new digest.',
        gains: 'The program that decides what every instruction does cannot be exchanged unseen.',
      },
      labs: {
        does: 'Reads this file with the experimental channel of Docker’s frontend.',
        gives: 'Instructions of that channel may change or vanish with a release.',
        gains: 'Features that the stable channel does not have yet.',
      },
      foreign: {
        does: 'Hands this file to a frontend of another publisher, which decides what its lines mean.',
        gives:
          'Its code runs on the builder, in a sandbox but with the whole build context, and what is said here about Dockerfiles may not hold.',
        gains: 'Another input language with BuildKit’s cache and parallel stages.',
      },
    },
  },
  'zh-cn': {
    title: 'Dockerfile 前端',
    summary: '指定 BuildKit 拉取并运行哪个镜像来解析本文件。',
    variants: {
      moving: {
        does: '让 BuildKit 按随版本移动的标签拉取 Docker 的前端，用它解析本文件。',
        gives: '即使构建本身不联网，也要能访问镜像仓库；两次构建可能由不同版本解析。',
        gains: '不升级构建器，任何 BuildKit 都能用上新指令和修复。',
      },
      version: {
        does: '让 BuildKit 拉取 Docker 前端的某一个发行版来解析本文件。',
        gives: '之后版本的修复；标签仍有可能被移动，写摘要才能排除。',
        gains: '所有构建器的解析结果一致，也不会一夜之间多出新检查。',
      },
      upstream: {
        does: '用 BuildKit 开发分支构建的前端解析本文件。',
        gives: '稳定：同一条指令的效果可能每次构建都不同。',
        gains: '提前用上尚未发布的功能。',
        right: '试用其中某项功能时。',
      },
      pinned: {
        does: '固定由某一个确定的前端镜像解析本文件。',
        gives: '前端的修复要换摘要才会进来。',
        gains: '决定每条指令含义的程序不会被悄悄换掉。',
      },
      labs: {
        does: '用 Docker 前端的实验通道解析本文件。',
        gives: '该通道的指令可能随版本改变或消失。',
        gains: '可以使用稳定通道还没有的功能。',
      },
      foreign: {
        does: '把本文件交给其他发布者的前端，每一行的含义由它决定。',
        gives: '它的代码在构建机上运行，虽有沙箱，却看得到整个构建上下文；这里对 Dockerfile 的说明也未必适用。',
        gains: '用别的输入语言，仍有 BuildKit 的缓存和并行阶段。',
      },
    },
  },
});
