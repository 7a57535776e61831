import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Secret in ENV or ARG',
    why: 'An image is a file that many people can copy, and its configuration and history are readable parts of it. `ENV` stores the value there and hands it to every process of every container; the value of an `ARG` stands beside each step that saw it, and in detailed provenance records. Taking it back later changes neither, and no namespace helps, since nothing has to be broken into. The convenience is that programs find it at once and that any builder accepts it. A secret mount gives one build step the same value and leaves nothing behind; at run time a secret file or a variable of the deployment does.',
    keep: 'The value is public or only a stand-in, whatever its name suggests.',
    messages: {
      environment:
        'The value of `{name}` is stored in the configuration of every copy of this image and handed to every process in its containers.',
      literal: 'The value of `{name}` stands in this file, and from here in build records and caches.',
      argument: 'What is passed as `{name}` stays readable in the image’s history and in detailed provenance records.',
      stage: 'What is passed as `{name}` does not ship with this stage, but stays in the build cache and in detailed provenance records.',
      placeholder: '`{name}` holds only a stand-in: whoever starts this image has to set it, and nothing fails if they forget.',
    },
    fixes: { remove: 'Remove `{name}` from the image', mount: 'Mount `{name}` as a secret in the steps that use it' },
    related: { kept: 'and keeps it in the image’s environment here' },
  },
  'zh-cn': {
    title: 'ENV 或 ARG 里的机密',
    why: '镜像是许多人都能复制的文件，配置和历史是其中可读的部分。`ENV` 把值存在那里，并交给每个容器的每个进程；`ARG` 的值会留在看得到它的每个步骤旁边，也留在详细的来源证明里。事后撤回改变不了这些，命名空间也帮不上忙，因为根本不用攻破什么。方便之处在于程序立刻能用，任何构建器都接受。机密挂载能把同样的值只交给一个构建步骤而不留痕迹；运行时则用机密文件或部署里的变量。',
    keep: '无论名字像什么，这个值本来就是公开的，或者只是占位。',
    messages: {
      environment: '`{name}` 的值存进了此镜像每一份副本的配置，并交给容器里的每个进程。',
      literal: '`{name}` 的值就写在本文件里，并由此进入构建记录和缓存。',
      argument: '以 `{name}` 传入的值会一直留在镜像历史和详细的来源证明里，谁都能读。',
      stage: '以 `{name}` 传入的值不随这个阶段发布，但会留在构建缓存和详细的来源证明里。',
      placeholder: '`{name}` 只是占位值：要由启动镜像的人来设置，忘了设也不会报错。',
    },
    fixes: { remove: '从镜像里删除 `{name}`', mount: '在用到的步骤里把 `{name}` 作为机密挂载' },
    related: { kept: '并在这里把它留在镜像的环境变量中' },
  },
});
