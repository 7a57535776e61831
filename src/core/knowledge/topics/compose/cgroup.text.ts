import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Cgroup namespace',
    summary: 'Decides whether the container sees the host’s whole tree of cgroups or only its own part.',
    variants: {
      host: {
        does: 'Shows the container the host’s whole tree of cgroups, the names of its neighbours among them.',
        gives:
          'The limits themselves, once that tree is also mounted writable: it can leave them, and on `cgroup v1` have the host run its code.',
        gains: 'Node agents read the figures of all containers, and older systemd images start.',
        right: 'An agent for the node; for systemd, `writable-cgroups=true` beside `private` opens only its own part.',
      },
      private: {
        does: 'Shows the container its own part of the tree and nothing above; on `cgroup v2` that is the default, also for privileged services.',
        gains: 'On `cgroup v1` hosts, where the host’s view is the default, it hides the neighbours.',
      },
    },
  },
  'zh-cn': {
    title: 'cgroup 命名空间',
    summary: '决定容器看到的是宿主机整棵 cgroup 树，还是只有自己的那部分。',
    variants: {
      host: {
        does: '让容器看到宿主机整棵 cgroup 树，包括各个邻居的名字。',
        gives: '如果这棵树还以可写方式挂载，限制本身也保不住：容器可以脱离限制，在 `cgroup v1` 上还能让宿主机执行它的代码。',
        gains: '节点代理能读到所有容器的数据，较老的 systemd 镜像也能启动。',
        right: '面向节点的代理；要跑 systemd，用 `private` 加 `writable-cgroups=true` 就只开放自己那部分。',
      },
      private: {
        does: '容器只看得到树上自己的那部分；在 `cgroup v2` 上这本来就是默认，特权服务也一样。',
        gains: '在 `cgroup v1` 上默认能看到宿主机的全貌，写上它就看不到邻居了。',
      },
    },
  },
});
