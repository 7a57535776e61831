import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Secret as a build argument',
    why: 'The value of a build argument is recorded beside each step that saw it, which for a stage that ships is the image’s history, and in full in detailed provenance; every copy of the image carries that along. Whether it comes from a variable or stands here makes no difference to the image. Arguments are quick to write, and every builder knows them. A build secret shows the same value to the one step that mounts it and leaves nothing behind, and a new value does not make the cache stale. It takes an entry under `build.secrets` and `--mount=type=secret` in the step.',
    keep: 'The value is public, or the image and its build records never leave the machine.',
    messages: {
      literal: 'The value of `{name}` stands in this file, and from here in the records of every build.',
      passed: 'What `{name}` brings into the build stays readable in the image’s history and build records.',
      open: 'What `{name}` brings into the build stays readable in build records, and in the image’s history where a stage that ships takes it.',
      stage: 'What `{name}` brings into the build does not ship with the image, but stays in the builder’s cache and records.',
    },
    fixes: { secret: 'Hand it over as a build secret, mounted in the steps that use it' },
    related: { declared: 'the build takes it here' },
  },
  'zh-cn': {
    title: '用构建参数传递机密',
    why: '构建参数的值会记在每个看得到它的步骤旁边：阶段随镜像发布时，就留在镜像历史里；在详细的来源证明里则完整保留，并随镜像的每份副本一起流传。值来自变量还是写在这里，对镜像没有区别。参数写起来快，任何构建器都认识。构建机密只把同样的值交给挂载它的那个步骤，不留痕迹，换了值也不会让缓存失效。代价是在 `build.secrets` 下加一项，并在步骤里写 `--mount=type=secret`。',
    keep: '这个值本来就公开，或者镜像和构建记录都不离开这台机器。',
    messages: {
      literal: '`{name}` 的值就写在本文件里，并由此进入每次构建的记录。',
      passed: '`{name}` 带进构建的值会留在镜像历史和构建记录中，谁都能读。',
      open: '`{name}` 带进构建的值会留在构建记录中；如果接收它的阶段随镜像发布，镜像历史里也读得到。',
      stage: '`{name}` 带进构建的值不随镜像发布，但会留在构建器的缓存和记录里。',
    },
    fixes: { secret: '改为构建机密，在用到的步骤里挂载' },
    related: { declared: '构建在这里接收它' },
  },
});
