import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Sandbox of a build step',
    summary: 'Decides whether the filters around this build step stay in place.',
    variants: {
      insecure: {
        does: 'Runs the step like a privileged container: all capabilities, no seccomp, no AppArmor.',
        gives:
          'The builder: this step, and whatever it downloads and runs, can take it over together with everything built there. Hosted builders mostly refuse it.',
        gains: 'Loop mounts, nested containers and other kernel work during a build.',
        right: 'On a builder that is thrown away afterwards.',
      },
      sandbox: {
        does: 'Keeps the default filters around the step, as without this flag.',
      },
    },
    counterparts: { kvm: 'a builder in a VM of its own confines such a step to that guest.' },
  },
  'zh-cn': {
    title: '构建步骤的沙箱',
    summary: '决定这一构建步骤外面的过滤是否保留。',
    variants: {
      insecure: {
        does: '让这一步像特权容器那样运行：拥有全部 capability，没有 seccomp 和 AppArmor。',
        gives: '整台构建机：这一步以及它下载运行的任何东西，都能接管构建机和在上面构建的一切。托管的构建服务多半拒绝。',
        gains: '构建时可以做 loop 挂载、嵌套容器等内核操作。',
        right: '构建机用完就销毁。',
      },
      sandbox: {
        does: '这一步保留默认过滤，与不写相同。',
      },
    },
    counterparts: { kvm: '给构建器一台单独的虚拟机，影响就止于那台客户机。' },
  },
});
