import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Memory size that is refused',
    why: 'Sizes are bytes unless a unit follows, and the engine takes no limit or reservation below 6 MiB. `memswap_limit` is memory and swap together, so it needs a memory limit and cannot be below it; a reservation cannot be above it. A guest’s `<memory>` counts in KiB where no unit is written, so the same number means another size there.',
    messages: {
      unreadable: '`{key}: {value}` is no size; Compose refuses the file.',
      number: '`{key}: {value}` is a number, and Compose takes a text here, such as `512m`; it refuses the file.',
      text: '`{key}` takes `{value}` as a number only; as a text, in quotes or from a variable, Compose refuses it.',
      negative: '`{key}: {value}` is refused: the engine takes no limit below 6 MiB, and a negative number does not mean unlimited.',
      small: '`{key}: {value}` is {bytes} bytes, and the engine creates no container below 6 MiB.',
      swapAlone: '`memswap_limit: {value}` counts memory and swap together, and no memory limit stands beside it: the engine refuses it.',
      swapBelow: '`memswap_limit: {value}` counts memory and swap together, so it cannot be below the memory limit of {limit}.',
      reservation: '`{key}: {value}` sets aside more than the limit of {limit} allows; the engine refuses it.',
    },
    fixes: {
      mebibytes: 'Write {size}',
      quoted: 'Write it as a text',
      unquoted: 'Write it as a number',
      unlimited: 'Remove {key}, which leaves memory unlimited',
    },
    related: { limit: 'the memory limit' },
  },
  'zh-cn': {
    title: '会被拒绝的内存大小',
    why: '不带单位的大小按字节算，引擎不接受低于 6 MiB 的限制或预留。`memswap_limit` 是内存与交换合计，所以必须先有内存限制，且不能低于它；预留不能高于限制。虚拟机的 `<memory>` 不写单位时按 KiB 算，同一个数字在那里是另一个大小。',
    messages: {
      unreadable: '`{key}: {value}` 不是合法的大小，Compose 会拒绝这个文件。',
      number: '`{key}: {value}` 是数字，而 Compose 在这里只接受 `512m` 这样的文本，会拒绝这个文件。',
      text: '`{key}` 的 `{value}` 只能写成数字；带引号或来自变量就成了文本，Compose 会拒绝。',
      negative: '`{key}: {value}` 会被拒绝：引擎不接受低于 6 MiB 的限制，负数也不表示不限制。',
      small: '`{key}: {value}` 是 {bytes} 字节，低于 6 MiB 时引擎不会创建容器。',
      swapAlone: '`memswap_limit: {value}` 是内存与交换合计，旁边却没有内存限制，引擎会拒绝。',
      swapBelow: '`memswap_limit: {value}` 是内存与交换合计，不能低于内存限制 {limit}。',
      reservation: '`{key}: {value}` 预留的比限制 {limit} 还多，引擎会拒绝。',
    },
    fixes: { mebibytes: '写成 {size}', quoted: '写成文本', unquoted: '写成数字', unlimited: '去掉 {key}，即不限制内存' },
    related: { limit: '内存限制' },
  },
});
