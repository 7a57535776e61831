import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Environment file',
    summary:
      'Sets the variables of this file for every process in the container; later files go before earlier ones, and `environment` before all.',
    gives: 'Secrecy inside: what it holds is open to every process and to `docker inspect`, as if it stood here.',
    gains: 'Values that differ between hosts, or must not enter the repository, stay apart.',
    right: 'For settings; a password is better kept in a file under `secrets`.',
    variants: {
      optional: {
        does: 'Starts the service without this file where it is missing.',
        gives: 'Notice: a host on which it was forgotten runs with defaults, such as an empty password.',
        gains: 'Local settings that not everybody has.',
      },
      raw: {
        does: 'Takes the values as they stand, `$` and quotes included.',
        gives: 'Variables in them, which Compose then leaves alone.',
        gains: 'Passwords with `$` arrive unchanged.',
      },
    },
  },
  'zh-cn': {
    title: '环境文件',
    summary: '把这个文件里的变量交给容器里的每个进程；后面的文件优先于前面的，`environment` 优先于全部。',
    gives: '对内的保密：里面的内容对每个进程和 `docker inspect` 都可见，与直接写在这里一样。',
    gains: '因宿主机而异或不能进仓库的值可以分开存放。',
    right: '用于一般设置；密码更适合放进 `secrets` 的文件。',
    variants: {
      optional: {
        does: '文件不存在时，服务照样启动。',
        gives: '提醒：忘了放文件的宿主机会用默认值运行，例如空密码。',
        gains: '并非人人都有的本地设置。',
      },
      raw: {
        does: '值照原样使用，包括 `$` 和引号。',
        gives: '其中的变量，Compose 不再展开。',
        gains: '带 `$` 的密码原样送达。',
      },
    },
  },
});
