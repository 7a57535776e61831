import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Further build context',
    summary: 'Gives the Dockerfile’s `FROM` and `--from` further names; one that is also the name of a stage or image goes before it.',
    variants: {
      service: {
        does: 'Builds that service first and gives its image to this build under this name.',
        gives: 'Builds side by side: this one waits for the other.',
        gains: 'A base of the project is never mistaken for a published image of that name.',
      },
      image: {
        does: 'Lets `FROM` and `--from` mean this image by that name.',
        gives: 'Readers of the Dockerfile, who see another name than is used; and a tag can move.',
        gains: 'A base can be swapped without touching the Dockerfile.',
      },
      digest: {
        does: 'Lets `FROM` and `--from` mean exactly this image by that name.',
        gives: 'Its fixes, until the digest is raised here.',
        gains: 'A base that the Dockerfile names loosely is pinned from outside.',
      },
      remote: {
        does: 'Has the builder fetch this address and offers its files under that name.',
        gives: 'Control over them, unless the address names a commit.',
        gains: 'Shared sources without a checkout beside this one.',
      },
      directory: {
        does: 'Opens this directory to the build under that name, beside the context.',
        gives: 'The bounds of the context: steps can copy from here too, and its `.dockerignore` does not speak for this one.',
        gains: 'Files outside the project without sending all that lies between.',
      },
    },
  },
  'zh-cn': {
    title: '另一个构建上下文',
    summary: '给 Dockerfile 的 `FROM` 和 `--from` 增加可用的名字；与阶段或镜像同名时以它为先。',
    variants: {
      service: {
        does: '先构建那个服务，再把它的镜像以这个名字交给本次构建。',
        gives: '并行构建：这里要等那一个。',
        gains: '项目自己的基础镜像不会与公开的同名镜像混淆。',
      },
      image: {
        does: '让 `FROM` 和 `--from` 里的这个名字指向该镜像。',
        gives: '读 Dockerfile 的人看到的名字与实际用的不同；标签也会移动。',
        gains: '换基础镜像不用动 Dockerfile。',
      },
      digest: {
        does: '让 `FROM` 和 `--from` 里的这个名字恰好指向该镜像。',
        gives: '在这里更新摘要之前没有修复。',
        gains: 'Dockerfile 写得宽松的基础镜像，可以从外面固定。',
      },
      remote: {
        does: '让构建器拉取这个地址，以这个名字提供其中的文件。',
        gives: '对内容的掌控，除非地址写明了提交。',
        gains: '共用的源码不必另外检出一份。',
      },
      directory: {
        does: '在上下文之外，把这个目录以该名字开放给构建。',
        gives: '上下文的界限：步骤也能从这里复制，而上下文的 `.dockerignore` 管不到这里。',
        gains: '用得到项目之外的文件，又不必把中间的一切都发过去。',
      },
    },
  },
});
