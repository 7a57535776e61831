import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Two programs that want to be the first process',
    why: '`init: true` puts the engine’s small init before the program: it passes signals on and collects dead children. An image that brings s6-overlay or systemd does more than that itself, and these refuse to work in any place but the first. Where the process namespace is another’s, there is no first process to be, and the engine leaves its init out.',
    messages: {
      second: 'The image of `{service}` starts {init}, which must be the first process; `init: true` puts another one there.',
      needless: 'The image of `{service}` already starts {init}, which does what `init: true` would.',
      skipped: '`init` is left out with `pid: {pid}`: the first process is not this container’s.',
    },
    fixes: { remove: 'Remove init' },
  },
  'zh-cn': {
    title: '两个程序都要当一号进程',
    why: '`init: true` 会在程序前面放上引擎自带的小 init：转发信号，回收僵尸进程。自带 s6-overlay 或 systemd 的镜像本来就做得更多，而它们只肯当一号进程。进程命名空间属于别人时，没有一号进程可当，引擎会略去自己的 init。',
    messages: {
      second: '`{service}` 的镜像启动 {init}，它必须是一号进程，而 `init: true` 把另一个程序放在了那里。',
      needless: '`{service}` 的镜像已经启动 {init}，作用与 `init: true` 相同。',
      skipped: '写了 `pid: {pid}` 时 `init` 会被略去：一号进程不属于这个容器。',
    },
    fixes: { remove: '去掉 init' },
  },
});
