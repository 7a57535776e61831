import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Build step',
    summary: 'Runs a command in a container on the builder and keeps the files it changed as a layer.',
    variants: {
      shell: {
        does: 'Runs the line through the stage’s shell, in a container on the builder’s kernel with default filters and as root unless `USER` or the base says otherwise, and keeps the changed files as a layer.',
        gives: 'Nothing but files travels: kernel settings, mounts, modules and started services stay with the builder.',
        gains: 'The step is skipped while it and all before it are unchanged.',
      },
      exec: {
        does: 'Runs the named program without a shell, in a container on the builder’s kernel, and keeps the changed files as a layer.',
        gives: 'Variables, `&&` and wildcards, which only a shell replaces.',
        gains: 'Works in images that have no shell, and no shell takes the words apart again.',
      },
      heredoc: {
        does: 'Runs a whole script as one step and one layer, in a container on the builder’s kernel.',
        gives:
          'Any change in the script runs all of it again, and builders older than BuildKit refuse the file. A failing line does not end it without `set -e`.',
        gains: 'Many commands stay readable without `&&` and backslashes.',
      },
      'heredoc-program': {
        does: 'Hands the text below to the program that is named with it, as one step and one layer.',
        gives: 'The image must hold that program, and any change in the text runs all of it again.',
        gains: 'A script in its own language, which ends at its first error if that language does.',
      },
    },
  },
  'zh-cn': {
    title: '构建步骤',
    summary: '在构建机上的容器里执行命令，把改动的文件保存为一层。',
    variants: {
      shell: {
        does: '用该阶段的 shell 执行这一行：容器跑在构建机的内核上，默认过滤照常，`USER` 和基础镜像都没另设就是 root；改动的文件存为一层。',
        gives: '带走的只有文件：内核参数、挂载、模块和启动的服务都留在构建机上。',
        gains: '这一步和之前各步都没变时直接跳过。',
      },
      exec: {
        does: '不经过 shell，直接在构建机内核上的容器里运行指定程序，改动的文件存为一层。',
        gives: '变量、`&&` 和通配符，它们只有 shell 才会处理。',
        gains: '没有 shell 的镜像也能用，参数也不会再被 shell 拆开。',
      },
      heredoc: {
        does: '把整段脚本作为一个步骤、一层，在构建机内核上的容器里执行。',
        gives: '脚本改动任何一处都要整段重跑，BuildKit 之前的构建器不认；不写 `set -e`，某行失败也不会停。',
        gains: '命令再多也看得清，不必写 `&&` 和反斜杠。',
      },
      'heredoc-program': {
        does: '把下面的文本交给其中点名的程序，作为一个步骤、一层。',
        gives: '镜像里要有这个程序；文本改动任何一处都要整段重跑。',
        gains: '脚本用它自己的语言写，那种语言遇错即停的话，步骤也遇错即停。',
      },
    },
  },
});
