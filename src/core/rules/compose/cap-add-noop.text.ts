import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Capability line without effect',
    why: 'Root in a container has a set of capabilities from the start; what is added and was there, or is dropped and added again, changes nothing. Low ports need no capability either: in a network namespace of its own Docker opens them to every user. Such lines hide those that matter, and a reader takes them for a decision. Beside `cap_drop: [ALL]` the lines that name what is kept do count. Podman and Kubernetes give less from the start, so that a file meant for them may need the line.',
    keep: 'The same file is run by Podman or turned into a Kubernetes manifest, where the line counts.',
    messages: {
      both: '`cap_drop` names `{capability}` without effect: `cap_add` names it too, and `{service}` keeps it.',
      default: '`{capability}` is among what Docker gives root in `{service}` anyway; the line changes nothing.',
      twice: '`{capability}` is already added, as `{other}`.',
      ports: '`{capability}` is not needed in `{service}`: Docker opens low ports to every user of a network namespace of its own.',
    },
    fixes: {
      remove: 'Remove {capability}',
      keep: 'Remove {capability} from `cap_drop`; it stays',
      drop: 'Remove {capability} from `cap_add`; it goes',
    },
    related: { added: 'it is added again here', first: 'it is added here' },
  },
  'zh-cn': {
    title: '不起作用的 capability 行',
    why: '容器里的 root 一开始就有一组 capability；本来就有的再添加，或者去掉又加回来，都没有任何变化。低端口也不需要 capability：在独立的网络命名空间里，Docker 向所有用户放开了它们。这样的行会掩盖真正要紧的行，读者还以为那是一个决定。与 `cap_drop: [ALL]` 并列、写明保留哪些的行则是有效的。Podman 和 Kubernetes 默认给得更少，给它们用的文件可能需要这一行。',
    keep: '同一份文件还要由 Podman 运行，或转成 Kubernetes 清单，在那里这一行有用。',
    messages: {
      both: '`cap_drop` 里的 `{capability}` 不起作用：`cap_add` 里也有它，`{service}` 仍然保留。',
      default: '`{capability}` 是 Docker 本来就给 `{service}` 里 root 的；这一行没有任何变化。',
      twice: '`{capability}` 已经以 `{other}` 的写法添加过。',
      ports: '`{service}` 不需要 `{capability}`：在独立的网络命名空间里，Docker 向所有用户放开低端口。',
    },
    fixes: {
      remove: '去掉 {capability}',
      keep: '从 `cap_drop` 去掉 {capability}，让它保留',
      drop: '从 `cap_add` 去掉 {capability}，让它真正去掉',
    },
    related: { added: '这里又加了回来', first: '这里已经添加' },
  },
});
