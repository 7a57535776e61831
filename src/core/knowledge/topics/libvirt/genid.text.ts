import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Generation ID',
    summary: 'Tells the guest when it was cloned, restored or rolled back, by a number that changes then (since libvirt {genid-libvirt}).',
    gains: 'Random generators, directories and databases in the guest can react instead of repeating themselves.',
    variants: {
      drawn: {
        does: 'Lets libvirt draw the number when the domain is defined and change it whenever older state is resumed.',
        gains: 'A guest that rolls back can renew its random seed and mark its databases as dirty.',
        right: 'Domain controllers or databases inside are snapshotted, restored or cloned.',
      },
      fixed: {
        does: 'States the number itself; libvirt still changes it before it resumes older state.',
        gives: 'Its meaning in a template: two clones that share a number do not notice that they are copies.',
        right: 'The file is the dump of one machine, or a management tool changes the number at each clone.',
      },
    },
  },
  'zh-cn': {
    title: '代号 ID',
    summary: '用一个会变的数告诉客户机：它被克隆、恢复或回滚了（自 libvirt {genid-libvirt} 起）。',
    gains: '客户机里的随机数发生器、目录服务和数据库可以应对，而不是重复过去。',
    variants: {
      drawn: {
        does: '定义域时由 libvirt 生成这个数，每次恢复旧状态时再换一个。',
        gains: '回滚后的客户机可以更新随机种子，并把数据库标为需要核对。',
        right: '里面的域控制器或数据库会做快照、恢复或克隆。',
      },
      fixed: {
        does: '直接写明这个数；恢复旧状态之前 libvirt 仍会更换它。',
        gives: '写进模板就失去意义：共用一个数的两个克隆，察觉不到自己是副本。',
        right: '文件是一台机器的转储，或者每次克隆都由管理工具更换。',
      },
    },
  },
});
