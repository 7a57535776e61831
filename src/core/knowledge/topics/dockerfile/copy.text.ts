import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Copied files',
    summary: 'Adds files as a layer, owned by root unless `--chown` says otherwise.',
    variants: {
      files: {
        does: 'Puts these files of the build context into a layer, owned by root unless `--chown` says otherwise.',
        gives: 'A layer is for good: deleting the files in a later step hides them and frees nothing.',
        gains: 'A running process that is not root cannot rewrite them, and steps below run again only when they change.',
      },
      given: {
        does: 'Puts these files of the build context into a layer, with owner and mode as the flags say.',
        gives: 'What goes into a layer can be hidden later but not taken out.',
        gains: 'Owner and mode are right at once, without a step that stores every file again.',
      },
      context: {
        does: 'Puts the whole build context into a layer, except what `.dockerignore` names.',
        gives:
          'Keys, `.env` and `.git` of the working copy ship along where nothing excludes them, and any edited file runs every step below again.',
        gains: 'No list of paths to maintain.',
        right: 'Late in the stage, with a `.dockerignore` that is kept up.',
      },
      stage: {
        does: 'Takes the named files from another stage or image and leaves the rest of it behind.',
        gives: 'Libraries that they are linked to must be in this stage as well.',
        gains: 'Compilers, sources and build secrets of that stage do not ship.',
      },
      heredoc: {
        does: 'Writes the text below into a file of the image.',
        gives: 'Unless the delimiter is quoted, `$NAME` is replaced during the build.',
        gains: 'Small configuration stands beside the step that needs it.',
      },
      'heredoc-literal': {
        does: 'Writes the text below into a file of the image exactly as it stands.',
        gains: 'A script keeps its `$NAME` for the time it runs, and stands beside the step that needs it.',
      },
    },
  },
  'zh-cn': {
    title: '复制进来的文件',
    summary: '把文件作为一层加入镜像，没有 `--chown` 时归 root 所有。',
    variants: {
      files: {
        does: '把构建上下文里的这些文件放进一层，没有 `--chown` 时归 root 所有。',
        gives: '写进层就收不回：后面的步骤再删除也只是看不见，并不省空间。',
        gains: '非 root 的进程改不了它们；文件不变，下面的步骤就不用重跑。',
      },
      given: {
        does: '把构建上下文里的这些文件放进一层，属主和权限按参数设定。',
        gives: '进了层的内容以后只能遮住，取不出来。',
        gains: '属主和权限一次到位，不用再加一步把文件重存一遍。',
      },
      context: {
        does: '把整个构建上下文放进一层，只有 `.dockerignore` 列出的除外。',
        gives: '没有排除的话，工作目录里的密钥、`.env`、`.git` 会一起发布；改任何一个文件，下面各步都要重跑。',
        gains: '不用维护路径清单。',
        right: '放在阶段靠后的位置，并且 `.dockerignore` 有人维护。',
      },
      stage: {
        does: '只从另一个阶段或镜像取所列文件，其余的留在那里。',
        gives: '这些文件链接到的库，本阶段里也要有。',
        gains: '那个阶段的编译器、源码和构建机密不会发布出去。',
      },
      heredoc: {
        does: '把下面的文本写成镜像里的一个文件。',
        gives: '结束符不加引号时，`$NAME` 会在构建时展开。',
        gains: '小段配置就写在用到它的步骤旁边。',
      },
      'heredoc-literal': {
        does: '把下面的文本原样写成镜像里的文件。',
        gains: '脚本里的 `$NAME` 留到运行时才展开，脚本又写在用到它的步骤旁边。',
      },
    },
  },
});
