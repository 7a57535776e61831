import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Security option that is refused',
    why: 'Compose hands the entries of `security_opt` on as texts, and the engine refuses to create the container over one that it does not know: another name, a switch that is no boolean, blanks or quotes taken as part of the value. `systempaths` is read by Compose itself, in one spelling only. A word without a value is passed on for `no-new-privileges` alone. `compose config` accepts them all, so that the mistake shows only at start. Podman and nerdctl know options that Docker does not. The `:` of old between name and value is still read, and reported as deprecated by the engine.',
    messages: {
      unknown: 'Docker refuses to create `{service}`: there is no security option `{option}`.',
      meant: 'Docker refuses to create `{service}`: there is no security option `{option}`, but there is `{meant}`.',
      foreign: '`{option}` is an option of {engine}; Docker Engine would refuse to create `{service}`.',
      bare: 'Compose refuses `{service}`: `{option}` needs a value.',
      boolean: 'Docker refuses to create `{service}`: `{option}` is `true` or `false`, not `{value}`.',
      spelling: 'Docker refuses to create `{service}`: this option is spelled `systempaths=unconfined` and nothing else.',
      wrapped: 'Quotes and blanks are part of the value of `{option}` here, so that `{value}` is looked for under that very name.',
      colon: '`:` behind `{option}` is deprecated, which the engine notes in its log; `=` is the separator.',
    },
    fixes: {
      remove: 'Remove the option',
      correct: 'Write {meant}',
      on: 'Switch it on',
      boolean: 'Write {meant}',
      spelling: 'Write `systempaths=unconfined`',
      unwrap: 'Take quotes and blanks off',
      equals: 'Write `=`',
    },
  },
  'zh-cn': {
    title: '会被拒绝的安全选项',
    why: 'Compose 把 `security_opt` 的各项原样当作文本交出去，引擎遇到不认识的就拒绝创建容器：别的名字、不是布尔值的开关、被当成值的一部分的空格或引号。`systempaths` 由 Compose 自己读取，只认一种写法。不带值的词，只有 `no-new-privileges` 会被接受。`compose config` 对它们一律放行，所以错误要到启动时才显出来。Podman 和 nerdctl 认识一些 Docker 没有的选项。名字与值之间旧式的 `:` 仍然能读，引擎会在日志里提示它已弃用。',
    messages: {
      unknown: 'Docker 会拒绝创建 `{service}`：没有 `{option}` 这个安全选项。',
      meant: 'Docker 会拒绝创建 `{service}`：没有 `{option}` 这个安全选项，有的是 `{meant}`。',
      foreign: '`{option}` 是 {engine} 的选项；换成 Docker Engine，会拒绝创建 `{service}`。',
      bare: 'Compose 会拒绝 `{service}`：`{option}` 必须带值。',
      boolean: 'Docker 会拒绝创建 `{service}`：`{option}` 只能是 `true` 或 `false`，不能是 `{value}`。',
      spelling: 'Docker 会拒绝创建 `{service}`：这个选项只能写成 `systempaths=unconfined`。',
      wrapped: '这里的引号和空格算在 `{option}` 的值里，会原样去找名为 `{value}` 的内容。',
      colon: '`{option}` 后面的 `:` 已弃用，引擎会记入日志；分隔符应为 `=`。',
    },
    fixes: {
      remove: '删除该选项',
      correct: '改成 {meant}',
      on: '将其打开',
      boolean: '改成 {meant}',
      spelling: '改成 `systempaths=unconfined`',
      unwrap: '去掉引号和空格',
      equals: '改用 `=`',
    },
  },
});
