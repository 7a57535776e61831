import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Value that no libvirt lists',
    why: 'Some attributes and texts take one of a few words, and libvirt refuses the whole file for any other one. A slip in a single word is enough, and so is a word of QEMU’s that libvirt spells differently. What is compared with are the words of libvirt’s own schemas, old and new, so that a value of a later version than yours is no error here.',
    keep: 'A libvirt that was patched, or is newer than the newest schema known here, takes the value.',
    messages: {
      refused: '`{value}` is none of the values of `{name}` in any libvirt up to {newest}; libvirt refuses the file.',
      unlisted:
        'No libvirt up to {newest} lists `{value}` for `{name}`: where it looks at it at all, it counts as not written or is refused.',
    },
    fixes: {
      write: 'Write `{known}`',
    },
  },
  'zh-cn': {
    title: '任何 libvirt 都没有列出的值',
    why: '有些属性和文本只能在几个词里选一个，写成别的词，libvirt 会拒绝整个文件。一处笔误就够了；照搬 QEMU 的写法、而 libvirt 拼写不同，也会这样。这里用来比对的是 libvirt 自己新旧各版模式里的词，所以比你所用版本更新的值不算错误。',
    keep: '打过补丁的 libvirt，或者比这里所知最新模式还新的版本，可能接受这个值。',
    messages: {
      refused: '直到 {newest}，没有哪个版本的 libvirt 让 `{name}` 取 `{value}`；libvirt 会拒绝这个文件。',
      unlisted: '直到 {newest}，没有哪个版本的 libvirt 为 `{name}` 列出 `{value}`：要么不看，要么当作没写，要么拒绝。',
    },
    fixes: {
      write: '改为 `{known}`',
    },
  },
});
