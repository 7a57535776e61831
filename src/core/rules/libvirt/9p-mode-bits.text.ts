import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Mode bits outside of mapped access',
    why: '`fmode` and `dmode` are the host-side permissions of files that the guest creates. They exist only where QEMU makes those files as itself and keeps the guest’s owners and modes beside them, which is `mapped` access; with `passthrough` and `squash` the guest’s own bits reach the host, and libvirt refuses the attributes.',
    messages: { bits: "`{name}` needs `accessmode='mapped'`, but access here is `{access}`; libvirt refuses it." },
    fixes: {
      mapped: "Set `accessmode='mapped'` (owners and modes of files in the share are then kept apart from the host’s)",
      remove: 'Remove the mode bits',
    },
    related: { access: 'How the guest accesses the files' },
  },
  'zh-cn': {
    title: '权限位没有配 mapped 访问模式',
    why: '`fmode` 和 `dmode` 是客户机新建文件在宿主机一侧的权限。只有 `mapped` 访问模式才有这回事：QEMU 以自己的身份建文件，把客户机的属主和权限另存一份。`passthrough` 和 `squash` 直接使用客户机给的权限，libvirt 会拒绝这两个属性。',
    messages: { bits: "`{name}` 需要 `accessmode='mapped'`，而这里是 `{access}`；libvirt 会拒绝。" },
    fixes: {
      mapped: "设置 `accessmode='mapped'`（共享目录里文件的属主和权限从此与宿主机分开保存）",
      remove: '删除权限位',
    },
    related: { access: '客户机访问文件的方式' },
  },
});
