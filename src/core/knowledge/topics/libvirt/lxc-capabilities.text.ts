import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Capabilities of a container',
    summary: 'Decides which of root’s powers a container keeps.',
    variants: {
      default: {
        does: 'Drops a few powers, `mknod` among them, and keeps all others.',
        gives: 'The border that a short list would draw: most powers stay, and without `idmap` they hold on the host.',
        gains: 'Whole distributions run unchanged.',
      },
      allow: {
        does: 'Keeps every power, future ones included, except those that are switched off here.',
        gives: 'Practically every border: such a root can load modules and open devices.',
        right: 'The container is a tool for managing its host.',
      },
      deny: {
        does: 'Drops every power, future ones included, except those that are switched on here.',
        gives: 'Software that expects a usual root.',
        gains: 'A root that can do little more than any user.',
        right: 'One service runs, and its needs are known.',
      },
      given: {
        does: 'Keeps this power for root in the container, whatever the policy says.',
        gives: 'A little of the border, more without `idmap`.',
        right: 'The software inside needs it and nothing smaller does.',
      },
      givenHostWide: {
        does: 'Keeps a power that reaches beyond the container: by it root inside can touch the host’s kernel, devices or files.',
        gives: 'The border to the host, unless `idmap` confines it to the container’s own namespace.',
        right: 'The container is trusted like the host.',
      },
      taken: {
        does: 'Takes this power from root in the container.',
        gives: 'Programs that need it.',
        gains: 'One way less to misuse root.',
      },
    },
    counterparts: {
      docker: 'Docker goes the other way: of all powers its root keeps a short list.',
    },
  },
  'zh-cn': {
    title: '容器的 capability',
    summary: '决定容器保留 root 的哪些权力。',
    variants: {
      default: {
        does: '去掉 `mknod` 等少数几项权力，其余全部保留。',
        gives: '界线不严：大多数权力都在，没有 `idmap` 时对宿主机也有效。',
        gains: '完整的发行版不用改就能跑。',
      },
      allow: {
        does: '保留一切权力，将来新增的也在内，只去掉这里关闭的。',
        gives: '几乎全部界线：这样的 root 能加载模块、打开设备。',
        right: '容器就是用来管理宿主机的工具。',
      },
      deny: {
        does: '去掉一切权力，将来新增的也在内，只保留这里打开的。',
        gives: '指望有普通 root 的软件。',
        gains: 'root 能做的并不比普通用户多多少。',
        right: '只跑一个服务，而且知道它需要什么。',
      },
      given: {
        does: '不管策略怎么写，容器里的 root 都保留这项权力。',
        gives: '一点界线，没有 `idmap` 时更多。',
        right: '里面的软件确实需要，没有更小的办法。',
      },
      givenHostWide: {
        does: '保留一项越出容器的权力：里面的 root 借此能触及宿主机的内核、设备或文件。',
        gives: '与宿主机的界线，除非 `idmap` 把它限制在容器自己的命名空间里。',
        right: '容器与宿主机同样可信。',
      },
      taken: {
        does: '从容器的 root 那里拿走这项权力。',
        gives: '需要它的程序。',
        gains: '滥用 root 的途径少一条。',
      },
    },
    counterparts: {
      docker: 'Docker 相反：root 只保留一份短清单里的权力。',
    },
  },
});
