import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Root in place of the image’s own user',
    why: 'The image was made to run as a user of its own, and this line takes that back: the process is user id 0 again, with the default capabilities, and without mapped ids it is id 0 for every host file that is mounted. Mostly it was written to get past the ownership of a volume; then a step that hands the files over once, or `group_add`, does with less. Root inside a virtual machine is root of the guest only.',
    keep: 'The process really needs root inside, and the image supports that.',
    messages: {
      root: 'The image of `{service}` starts as `{user}`; this line makes it root again.',
      step: 'The image starts as `{user}`; `{service}` takes root to hand files over and then ends.',
      mapped:
        'The image of `{service}` starts as `{user}`; this line makes it root, which under mapped ids is an ordinary user of the host.',
    },
    fixes: { remove: 'Leave the choice to the image' },
    related: { chosen: '`{user}` is chosen here.' },
  },
  'zh-cn': {
    title: '用 root 顶替了镜像自带的用户',
    why: '镜像本来以自己的用户运行，这一行又把它改回 root：进程重新成为 0 号用户，带着默认的 capability；没有用户映射时，对挂载进来的宿主机文件而言它就是宿主机的 0 号用户。这样写多半是为了绕开卷的属主问题；用一个步骤一次性改好属主，或者用 `group_add`，代价更小。虚拟机里的 root 只是客户机的 root。',
    keep: '进程在容器内确实需要 root，且镜像支持这样运行。',
    messages: {
      root: '`{service}` 的镜像以 `{user}` 启动；这一行又让它变回 root。',
      step: '镜像以 `{user}` 启动；`{service}` 以 root 运行只为移交文件，随后即结束。',
      mapped: '`{service}` 的镜像以 `{user}` 启动；这一行让它变成 root，不过在用户映射下只是宿主机的普通用户。',
    },
    fixes: { remove: '交给镜像决定' },
    related: { chosen: '在这里选定了 `{user}`。' },
  },
});
