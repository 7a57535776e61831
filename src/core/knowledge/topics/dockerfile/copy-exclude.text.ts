import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Left out of the copy',
    summary: 'Leaves what matches this pattern out of the layer.',
    variants: {
      secret: {
        does: 'Keeps files that commonly hold keys, passwords or history out of this layer.',
        gives: 'Nothing beyond it: they are sent to the builder all the same, where the next `COPY` or a mount can take them.',
        gains: 'A broad copy without the worst of what lies around.',
        right: 'Beside a `.dockerignore`, which keeps them from every step.',
      },
      files: {
        does: 'Leaves what matches out of this layer; it stays in the context for other steps.',
        gives: 'Builders with a Dockerfile syntax before {syntax-exclude} refuse it.',
        gains: 'Changes of those files no longer run the steps below again.',
      },
    },
  },
  'zh-cn': {
    title: '复制时排除',
    summary: '匹配此模式的内容不进这一层。',
    variants: {
      secret: {
        does: '不让通常存放密钥、密码或历史的文件进入这一层。',
        gives: '仅限这一层：它们照样会发给构建器，下一个 `COPY` 或挂载仍可能取到。',
        gains: '可以放心地整批复制，最要紧的不会带进来。',
        right: '配合 `.dockerignore`，它对所有步骤都有效。',
      },
      files: {
        does: '匹配的内容不进这一层，但仍在上下文里供其他步骤使用。',
        gives: 'Dockerfile 语法低于 {syntax-exclude} 的构建器会拒绝。',
        gains: '这些文件变了，下面的步骤不必重跑。',
      },
    },
  },
});
