import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Link',
    summary: 'A name for another container, from the time before networks of one’s own.',
    variants: {
      plain: {
        does: 'Starts that service first; the name would be known on a common network anyway.',
        gives: 'A boundary, if one was meant: whoever is not linked reaches it just the same.',
        gains: 'Order at the start.',
        right: 'Old files; `depends_on` says the order, networks say who may call.',
      },
      alias: {
        does: 'Gives that service a second name for this one alone, and starts it first.',
        gives: 'A boundary as well: other neighbours use its real name.',
        gains: 'A program with a name built in finds its partner.',
        right: 'Such programs; elsewhere an alias on the network does it for all.',
      },
      external: {
        does: 'Gives a container that this file does not describe a name in here; both must share a network.',
        gives: 'A start without that container.',
        gains: 'Contact with containers of other projects or started by hand.',
        right: 'While it cannot be described here; a shared external network alone gives the name too.',
      },
      refused: { does: 'Is refused by the engine, since this service has no network of its own.' },
    },
  },
  'zh-cn': {
    title: '链接',
    summary: '给另一个容器起的名字，是自定义网络出现之前的做法。',
    variants: {
      plain: {
        does: '让那个服务先启动；在共同的网络上，不写也能用这个名字。',
        gives: '如果本意是隔离，它做不到：没写链接的同样能访问它。',
        gains: '启动的先后。',
        right: '旧文件；先后用 `depends_on`，谁能访问用网络。',
      },
      alias: {
        does: '只为本服务给那个服务起第二个名字，并让它先启动。',
        gives: '同样没有隔离：其他邻居用它的真名照样访问。',
        gains: '名字写死的程序找得到对方。',
        right: '这类程序；其他情况用网络别名，对所有成员有效。',
      },
      external: {
        does: '给本文件没有描述的容器起一个在此使用的名字；双方要在同一网络上。',
        gives: '对方不在时就启动不了。',
        gains: '能与其他项目或手工启动的容器通信。',
        right: '暂时无法写进这里时；其实共用外部网络就已有名字。',
      },
      refused: { does: '会被引擎拒绝，因为这个服务没有自己的网络。' },
    },
  },
});
