import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Volume driver',
    summary: 'Decides who keeps the data: the engine itself, as `local`, or a plugin.',
    variants: {
      plugin: {
        does: 'Hands the data to this plugin, which decides on which machine or store it lies.',
        gives:
          'Native speed and a start on any engine: the plugin must be there, runs with rights of its own on the host, and brings its own rules for locking.',
        gains: 'Data follows the service to another host.',
        right: 'A swarm, or storage that knows snapshots and replicas.',
      },
    },
  },
  'zh-cn': {
    title: '卷驱动',
    summary: '决定数据由谁保管：引擎自己（`local`）或插件。',
    variants: {
      plugin: {
        does: '把数据交给这个插件，由它决定放在哪台机器或哪种存储上。',
        gives: '原生速度，以及在任意引擎上启动：必须装有该插件，它在宿主机上有自己的权限，加锁规则也是它自己的。',
        gains: '数据可以跟着服务换主机。',
        right: 'swarm，或支持快照和副本的存储。',
      },
    },
  },
});
