import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Newer than the libvirt it is written for',
    why: 'The settings `virtlens.target.libvirt` and `virtlens.target.qemu` say which versions this domain has to run on. A libvirt that does not know an element or attribute yet drops it in silence, one that does not know a value or a feature refuses the file, and an older QEMU cannot do what libvirt asks of it. When something came is taken from libvirt’s documentation, and where that is silent from the schemas of two releases with the change between them; in between nothing is said. Distributions carry some features back to older versions.',
    keep: 'Every host that runs the domain has the newer version after all; then raise the setting.',
    messages: {
      name: 'libvirt {target} does not know `{what}`, which came with {version}: it drops it in silence.',
      refused: 'libvirt {target} takes no `{what}` here, which came with {version}: it refuses the file.',
      'name-between': 'libvirt {target} does not know `{what}`, which came after {after} and by {by}: it drops it in silence.',
      value: 'libvirt {target} does not know the value `{what}`, which came with {version}, and may refuse the file.',
      'value-between': 'libvirt {target} does not know the value `{what}`, which came after {after} and by {by}, and may refuse the file.',
      qemu: '`{what}` needs QEMU {version}; the target is {target}.',
    },
  },
  'zh-cn': {
    title: '比目标 libvirt 更新的写法',
    why: '设置项 `virtlens.target.libvirt` 和 `virtlens.target.qemu` 说明这个域要在哪些版本上运行。还不认识某个元素或属性的 libvirt 会悄悄丢掉它；不认识某个值或特性，就会拒绝文件；QEMU 太旧，则做不到 libvirt 要它做的事。引入版本取自 libvirt 的文档；文档没写的，取自变化前后两个版本的模式，介于两者之间时不作判断。发行版会把一些功能移植回旧版本。',
    keep: '运行这个域的宿主机其实都已是新版本；那就调高这项设置。',
    messages: {
      name: 'libvirt {target} 还不认识 `{what}`（{version} 才引入），会悄悄丢掉它。',
      refused: 'libvirt {target} 在这里不接受 `{what}`（{version} 才引入），会拒绝这个文件。',
      'name-between': 'libvirt {target} 还不认识 `{what}`（{after} 之后引入，{by} 已有），会悄悄丢掉它。',
      value: 'libvirt {target} 还不认识 `{what}` 这个值（{version} 才引入），可能拒绝这个文件。',
      'value-between': 'libvirt {target} 还不认识 `{what}` 这个值（{after} 之后引入，{by} 已有），可能拒绝这个文件。',
      qemu: '`{what}` 需要 QEMU {version}；目标版本是 {target}。',
    },
  },
});
