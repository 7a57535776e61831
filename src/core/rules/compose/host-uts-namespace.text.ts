import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Host name of the host',
    why: 'The UTS namespace holds no more than host name and domain name. Sharing it shows the container the host’s own name and gives up little: whoever holds SYS_ADMIN in there could rename the host. Gained is a name that software which is licensed by it, or that reports under it, recognises; speed does not change. Every virtual machine has a name of its own.',
    keep: 'The software ties a licence or its place in a cluster to the name of the machine.',
    messages: {
      host: '`{service}` goes by the name of the machine that its engine runs on, and shares it.',
      renaming: '`{service}` shares the host’s name, and `SYS_ADMIN` lets it rename the host.',
      name: 'The engine refuses `{service}`: beside `uts: host` a `{key}` cannot be set, since the name is the host’s.',
      invalid: 'The engine refuses `{value}` here: `uts` knows no mode but `host`.',
    },
    related: { other: 'this line decides otherwise' },
    fixes: { own: 'Remove `uts`; the container has a name of its own' },
  },
  'zh-cn': {
    title: '沿用宿主机的主机名',
    why: 'UTS 命名空间里只有主机名和域名。共用它，容器看到的就是宿主机的名字，放弃的东西很少：里面谁有 SYS_ADMIN，谁就能给宿主机改名。换来的是按主机名授权或上报的软件认得这个名字；性能没有变化。每台虚拟机则总有自己的名字。',
    keep: '软件把授权或它在集群中的身份绑定在机器名上。',
    messages: {
      host: '`{service}` 用的就是引擎所在机器的主机名，两者共用。',
      renaming: '`{service}` 与宿主机共用主机名，而 `SYS_ADMIN` 使它能给宿主机改名。',
      name: '引擎拒绝 `{service}`：写了 `uts: host`，名字就是宿主机的，不能再设置 `{key}`。',
      invalid: '引擎不接受 `{value}`：`uts` 只有 `host` 一种取值。',
    },
    related: { other: '这一行与之矛盾' },
    fixes: { own: '删除 `uts`，让容器有自己的名字' },
  },
});
