import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Profiles of the service',
    summary: 'Leaves the service out unless one of these profiles is active or it is named itself.',
    gives:
      'The whole at a glance: what is tried without the profile runs without this service, and what joins its namespaces or volumes is refused.',
    gains: 'Tools with more rights or open pages, such as debuggers and admin consoles, do not run by default.',
    right: 'Helpers and variants; what must run always has none.',
  },
  'zh-cn': {
    title: '服务的配置组',
    summary: '只有其中一组启用或点名启动时，才有这个服务。',
    gives: '一目了然的整体：不启用时试运行的环境里没有它，加入其命名空间或取用其卷的服务会被拒绝。',
    gains: '权限较多或页面开放的工具（例如调试器、管理台）默认不运行。',
    right: '辅助服务和不同变体；必须始终运行的不要写。',
  },
});
