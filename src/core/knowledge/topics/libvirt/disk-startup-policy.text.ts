import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Missing disks',
    summary: 'Decides whether the guest starts without this disk when its source is missing.',
    variants: {
      mandatory: {
        does: 'Makes the start fail while the source is missing, as by default.',
      },
      requisite: {
        does: 'Insists on the source at boot, but drops it on migration, restore and revert.',
        gives: 'The medium, in the middle of the guest’s life.',
        gains: 'Migration to hosts without that image.',
        right: 'It is an installation CD.',
      },
      optional: {
        does: 'Drops the disk whenever its source is missing.',
        gives: 'A warning: a guest that expects data starts without it.',
        gains: 'A start, come what may.',
        right: 'Nothing in the guest depends on it.',
      },
    },
  },
  'zh-cn': {
    title: '磁盘缺失时',
    summary: '决定来源缺失时，客户机是否不带这块盘启动。',
    variants: {
      mandatory: {
        does: '来源缺失就启动失败，默认如此。',
      },
      requisite: {
        does: '启动时必须有来源，但迁移、恢复和回退时可以丢掉它。',
        gives: '介质——会在客户机运行中途消失。',
        gains: '能迁到没有该镜像的宿主机。',
        right: '它是安装光盘。',
      },
      optional: {
        does: '来源一缺失就丢掉这块盘。',
        gives: '没有警示：需要数据的客户机会在没有数据时启动。',
        gains: '无论如何都能启动。',
        right: '客户机里没有什么依赖它。',
      },
    },
  },
});
