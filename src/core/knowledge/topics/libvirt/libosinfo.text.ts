import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Metadata for tools',
    summary: 'Holds notes for management tools; the hypervisor never sees them.',
    variants: {
      any: {
        does: 'Keeps notes of management tools, each in a namespace of its own; libvirt stores them and acts on none.',
        gives: 'Nothing at run time; a copied file carries the notes of its origin.',
      },
      system: {
        does: 'Notes which system was installed; libvirt ignores it, tools choose devices by it, and so does Virtlens its advice.',
        gives: 'Certainty: it is a note from installation day, which upgrades inside the guest do not change.',
      },
    },
  },
  'zh-cn': {
    title: '供工具使用的元数据',
    summary: '给管理工具的备注，虚拟机监视器根本看不到。',
    variants: {
      any: {
        does: '保存管理工具的备注，各用各的命名空间；libvirt 只存不用。',
        gives: '运行时不失去什么，只是复制的文件会带着原来的备注。',
      },
      system: {
        does: '记下装的是什么系统；libvirt 不理会，工具据此挑选设备，Virtlens 也据此给建议。',
        gives: '不一定准：这只是安装当天的备注，客户机内部升级不会更新它。',
      },
    },
  },
});
