import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Strictness of the CPU',
    summary: 'Decides how exactly the guest’s processor must be what this file says.',
    variants: {
      none: {
        does: 'Checks nothing: QEMU leaves out features that it cannot give and starts with a warning in its log.',
        gives: 'A known processor; missing features show up later, at a migration or in a program.',
        gains: 'A start on nearly any host.',
      },
      own: {
        does: 'Checks nothing, as libvirt does by default in this mode: the processor is what the host has, so there is nothing to hold it against.',
      },
      partial: {
        does: 'Checks the request before the start; QEMU may still provide a slightly different processor.',
        gives: 'Certainty, which libvirt gains only after the start, when it writes `full`.',
      },
      full: {
        does: 'Refuses to start unless QEMU’s processor is exactly the one described.',
        gives: 'Starts on hosts that lack a single feature.',
        gains: 'No silent change of hardware at restarts and migrations; live dumps carry it.',
      },
      minimum: {
        does: 'Takes model and features as the least, and adds what the host has beyond.',
        gives: 'Equal guests on unequal hosts.',
      },
      exact: {
        does: 'Gives the guest just this model and these features, libvirt’s default.',
        gains: 'The same processor wherever it starts.',
      },
      strict: {
        does: 'Starts only where the host’s own processor equals the description.',
        gives: 'Practically every other host; libvirt itself calls it of little use.',
      },
    },
  },
  'zh-cn': {
    title: 'CPU 的严格程度',
    summary: '决定客户机的处理器必须与本文件相符到什么程度。',
    variants: {
      none: {
        does: '什么都不检查：QEMU 给不出的特性就去掉，只在日志里留个警告。',
        gives: '处理器不确定；缺失的特性要到迁移时或程序里才暴露。',
        gains: '几乎在任何宿主机上都能启动。',
      },
      own: {
        does: '什么都不检查，这种模式下 libvirt 默认如此：处理器就是宿主机所有的，没有可对照的描述。',
      },
      partial: {
        does: '启动前检查要求；QEMU 给出的处理器仍可能略有出入。',
        gives: '还不确定：libvirt 要到启动后写成 `full` 才有把握。',
      },
      full: {
        does: 'QEMU 给出的处理器必须与描述完全一致，否则拒绝启动。',
        gives: '少一项特性的宿主机就启动不了。',
        gains: '重启和迁移时硬件不会悄悄改变；运行中的转储都带着它。',
      },
      minimum: {
        does: '型号和特性只作下限，宿主机多出来的也给客户机。',
        gives: '客户机在不同宿主机上不再相同。',
      },
      exact: {
        does: '只给这个型号和这些特性，这是 libvirt 的默认。',
        gains: '在哪里启动都是同样的处理器。',
      },
      strict: {
        does: '只有宿主机自己的处理器与描述相同才启动。',
        gives: '几乎所有其他宿主机；libvirt 自己也说用处不大。',
      },
    },
  },
});
