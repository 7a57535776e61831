import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'tmpfs without size, or without the right to execute',
    why: 'A tmpfs keeps files in memory: fast, and gone with the container. Without a size it may grow to half of the host’s memory, which only a memory limit of the service stops. Docker mounts it `noexec`, which keeps downloaded programs from running and also breaks runtimes that unpack native libraries there.',
    keep: 'What is written there is known to stay small.',
    messages: {
      size: 'The files in `{path}` may take up half of the host’s memory: neither a size nor a memory limit bounds them.',
      exec: 'Docker mounts this tmpfs `noexec`, and the Java software of `{service}` may unpack libraries into `/tmp` to load them.',
    },
    fixes: { size: 'Bound it at 64m', exec: 'Allow execution there' },
  },
  'zh-cn': {
    title: 'tmpfs 没有大小，或缺少执行权限',
    why: 'tmpfs 把文件放在内存里：快，容器一停就没了。不写大小时，它最多能长到宿主机内存的一半，只有服务的内存限制能拦住。Docker 默认以 `noexec` 挂载，下载的程序跑不起来，但会往里解包本地库的运行时也会因此出错。',
    keep: '知道写进去的东西一直不大。',
    messages: {
      size: '`{path}` 里的文件最多会占掉宿主机一半内存：既没有大小，也没有内存限制。',
      exec: 'Docker 以 `noexec` 挂载这个 tmpfs，而 `{service}` 的 Java 软件可能把库解包到 `/tmp` 再加载。',
    },
    fixes: { size: '大小限为 64m', exec: '允许在其中执行' },
  },
});
