import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Security label that contradicts itself',
    why: 'A static label is the one that the file gives, so it has to be there. A dynamic one is new at each start, so the guest’s files must be given it each time, and can only be. Without confinement there is nothing to give them. Each security model has one label for the domain. libvirt refuses the rest.',
    messages: {
      'no-label': 'A static label has to be written, in `<label>`: libvirt refuses the domain.',
      'no-model': 'A static label is of one security model, which `model` has to name: libvirt refuses the domain.',
      dynamic: 'A dynamic label is new at each start, so the files cannot be left as they are: libvirt refuses the domain.',
      none: 'Without a label there is nothing to give to the files: libvirt refuses the domain.',
      twice: 'The model `{model}` already has a label: libvirt refuses the domain.',
    },
    fixes: {
      remove: 'Remove `{name}`',
      dynamic: 'Use a dynamic label',
    },
    related: { first: 'The first label' },
  },
  'zh-cn': {
    title: '自相矛盾的安全标签',
    why: '静态标签就是文件给出的那个，所以必须写出来。动态标签每次启动都是新的，客户机的文件每次都要重新打上，不能不打。没有约束，就没有标签可打。每种安全模型在域里只有一个标签。其余写法 libvirt 都会拒绝。',
    messages: {
      'no-label': '静态标签必须写在 `<label>` 里：libvirt 会拒绝该域。',
      'no-model': '静态标签属于某种安全模型，要用 `model` 写明：libvirt 会拒绝该域。',
      dynamic: '动态标签每次启动都是新的，文件不能保持原样：libvirt 会拒绝该域。',
      none: '没有标签，就没有可打到文件上的东西：libvirt 会拒绝该域。',
      twice: '模型 `{model}` 已经有标签了：libvirt 会拒绝该域。',
    },
    fixes: {
      remove: '删除 `{name}`',
      dynamic: '改用动态标签',
    },
    related: { first: '前一个标签' },
  },
});
