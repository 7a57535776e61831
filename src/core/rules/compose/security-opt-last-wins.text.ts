import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Security option written twice',
    why: 'Of two values for the same security option Docker keeps the last and passes over the others. Compose merges these lists by putting one behind the other, so that an override which looks like an addition takes away what the base file protects, or the other way round. Only the values of `label` add up. In an override file the tag `!override` says that the list is meant to replace the one below it. The very same line twice, in one file or in two, is refused by Compose.',
    messages: {
      conflict: '`{option}` has two values in `{service}`: `{last}` counts, and `{first}` is passed over.',
      merged:
        'The lists of two files are put together in `{service}`: of two values for `{option}`, `{last}` counts, and `{first}` is passed over.',
      same: '`{option}` already has this value in `{service}`.',
      twice: 'Compose refuses `{service}`: the same line for `{option}` stands in `security_opt` twice.',
    },
    fixes: {
      first: 'Keep `{value}`',
      last: 'Keep `{value}`, which counts today',
      repeated: 'Remove the repetition',
    },
    related: { earlier: 'it has a value here already' },
  },
  'zh-cn': {
    title: '同一安全选项写了两次',
    why: '同一个安全选项写了两个值，Docker 只取最后一个，其余忽略。Compose 合并这类列表的办法是前后相接，所以一份看起来只是补充的覆盖文件，实际拿掉了基础文件里的保护，或者反过来。只有 `label` 的值会累加。在覆盖文件里，标签 `!override` 表明这个列表是要整个替换下面那一个。完全相同的一行写两次，无论在一个文件还是两个文件里，Compose 都会拒绝。',
    messages: {
      conflict: '`{service}` 的 `{option}` 有两个值：生效的是 `{last}`，`{first}` 被忽略。',
      merged: '两个文件里的列表在 `{service}` 里合到了一起：`{option}` 的两个值中，生效的是 `{last}`，`{first}` 被忽略。',
      same: '`{service}` 的 `{option}` 已经是这个值。',
      twice: 'Compose 会拒绝 `{service}`：`security_opt` 里 `{option}` 的同一行出现了两次。',
    },
    fixes: {
      first: '保留 `{value}`',
      last: '保留现在生效的 `{value}`',
      repeated: '删除重复的一行',
    },
    related: { earlier: '这里已经有一个值' },
  },
});
