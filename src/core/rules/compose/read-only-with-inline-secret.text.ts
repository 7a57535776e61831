import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Inline secret or config in a read-only service',
    why: 'What comes from `environment` or `content` has no file that could be mounted, so Compose copies it into the container once that is created. A read-only root file system takes no copy, and Compose stops with an error; `docker compose config` does not notice. Both halves are worth having: read-only keeps an intruder from leaving anything behind, and an inline secret needs no file on the host. A `file` source is mounted and works with either.',
    messages: {
      secret: 'Compose has to write the secret `{name}` from `{key}` into `{service}`, whose root file system is read-only, and stops.',
      config: 'Compose has to write the config `{name}` from `{key}` into `{service}`, whose root file system is read-only, and stops.',
    },
    fixes: { file: 'Take it from a file, which you write to `{path}`' },
    related: { readOnly: 'nothing can be written here', used: 'it is used here', source: 'there is no file to mount' },
  },
  'zh-cn': {
    title: '只读服务里的内联机密或配置',
    why: '来自 `environment` 或 `content` 的内容没有可以挂载的文件，Compose 只能在创建容器之后把它复制进去。只读的根文件系统不接受复制，Compose 会报错停止；`docker compose config` 看不出来。两者各有用处：只读让入侵者留不下东西，内联机密则不需要宿主机上有文件。来源写成 `file` 就会被挂载，两种情况都能用。',
    messages: {
      secret: 'Compose 要把来自 `{key}` 的机密 `{name}` 写进 `{service}`，而它的根文件系统只读，于是停止。',
      config: 'Compose 要把来自 `{key}` 的配置 `{name}` 写进 `{service}`，而它的根文件系统只读，于是停止。',
    },
    fixes: { file: '改为取自文件，文件由你写到 `{path}`' },
    related: { readOnly: '这里什么都不能写', used: '在这里用到', source: '没有可以挂载的文件' },
  },
});
