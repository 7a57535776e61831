import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Capability that does not exist',
    why: 'The engine compares every name under `cap_add` and `cap_drop` with those that the kernel knows and refuses to create the container over a single one that it does not find, in privileged mode as well. Case does not matter, and the prefix `CAP_` may be left out; `ALL` is a word of its own and never has it. Compose does not look at the names, so that the mistake shows only when the container is created. A name that is right but newer than the host’s kernel is refused there in the same way.',
    messages: {
      unknown: 'Docker refuses to create `{service}`: there is no capability `{capability}`.',
      meant: 'Docker refuses to create `{service}`: there is no capability `{capability}`, but there is `{meant}`.',
      several: 'Docker refuses to create `{service}`: a line of `{list}` holds one name, and `{capability}` is taken as one.',
    },
    fixes: {
      remove: 'Remove {capability}',
      correct: 'Write {meant}',
      apart: 'One name a line',
    },
  },
  'zh-cn': {
    title: '不存在的 capability',
    why: '引擎会把 `cap_add` 和 `cap_drop` 下的每个名字与内核认识的逐一比较，只要有一个找不到就拒绝创建容器，特权模式下也是如此。大小写无所谓，前缀 `CAP_` 可以省略；`ALL` 是单独的词，从不带前缀。Compose 不检查这些名字，所以错误要到创建容器时才显出来。名字没错、但比宿主机内核更新的，在那里同样会被拒绝。',
    messages: {
      unknown: 'Docker 会拒绝创建 `{service}`：没有 `{capability}` 这项 capability。',
      meant: 'Docker 会拒绝创建 `{service}`：没有 `{capability}` 这项 capability，有的是 `{meant}`。',
      several: 'Docker 会拒绝创建 `{service}`：`{list}` 的一行只能写一个名字，`{capability}` 被当成了一个。',
    },
    fixes: {
      remove: '去掉 {capability}',
      correct: '改成 {meant}',
      apart: '一行写一个名字',
    },
  },
});
