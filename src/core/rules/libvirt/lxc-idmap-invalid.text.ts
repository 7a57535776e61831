import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Half a user mapping',
    why: 'A container’s user namespace needs both users and groups mapped, and among them number 0, since its first process runs as root inside. libvirt refuses the container otherwise. The mapping is what makes root inside an ordinary user outside, so completing it is better than dropping it; the files of the root file system must belong to the ids outside.',
    messages: {
      'one-sided': 'Here `<{kind}>` is mapped and `<{other}>` is not: libvirt refuses the container.',
      'no-root': 'No `<{kind}>` entry starts at 0, so that the container’s root is nobody: libvirt refuses the container.',
    },
    fixes: {
      pair: 'Map `<{other}>` in the same way',
      zero: "Set `start='0'`",
    },
  },
  'zh-cn': {
    title: '用户映射不完整',
    why: '容器的用户命名空间要求用户和组都有映射，而且其中要有 0 号，因为容器的第一个进程在里面以 root 运行。否则 libvirt 会拒绝这个容器。正是这套映射让里面的 root 在外面只是普通用户，所以补全它比删掉它好；根文件系统的文件要归外面的 ID 所有。',
    messages: {
      'one-sided': '这里映射了 `<{kind}>`，却没有映射 `<{other}>`：libvirt 会拒绝该容器。',
      'no-root': '没有一条 `<{kind}>` 从 0 开始，容器的 root 就没有着落：libvirt 会拒绝该容器。',
    },
    fixes: {
      pair: '同样映射 `<{other}>`',
      zero: "设置 `start='0'`",
    },
  },
});
