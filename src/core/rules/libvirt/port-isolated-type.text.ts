import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Port isolation without a bridge',
    why: 'An isolated port may not exchange frames with other isolated ports of the same Linux bridge, which keeps guests on one network apart. Without a bridge there is no port, and libvirt refuses the setting instead of promising what it cannot keep. On other kinds of interfaces the network beyond must do the separating.',
    messages: { type: "`isolated='yes'` needs a bridge port, which an interface of type `{type}` does not have; libvirt refuses it." },
    fixes: { remove: 'Remove the port setting' },
    related: { interface: 'The kind of interface' },
  },
  'zh-cn': {
    title: '没有网桥却要端口隔离',
    why: '隔离端口不能与同一 Linux 网桥上的其他隔离端口交换帧，从而把同一网络里的客户机分开。没有网桥就没有端口，libvirt 宁可拒绝也不许下做不到的承诺。其他类型的接口，要靠外面的网络来隔离。',
    messages: { type: "`isolated='yes'` 需要网桥端口，`{type}` 类型的接口没有；libvirt 会拒绝。" },
    fixes: { remove: '删除端口设置' },
    related: { interface: '接口的类型' },
  },
});
