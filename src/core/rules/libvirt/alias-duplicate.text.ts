import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Alias of two devices',
    why: 'An alias that begins with `ua-` is a name that the user gives a device, by which `virsh` and management find it again; two devices cannot share one. Other aliases are libvirt’s own: it drops them when a domain is defined and numbers the devices anew when it starts.',
    messages: { twice: 'Alias `{alias}` is taken by another device of this domain; libvirt refuses it.' },
    fixes: { remove: 'Remove the alias, so that libvirt gives one at start' },
    related: { first: 'The device that has the alias' },
  },
  'zh-cn': {
    title: '两个设备同一个别名',
    why: '以 `ua-` 开头的别名是用户给设备起的名字，`virsh` 和管理软件靠它找到设备；两个设备不能同名。其他别名归 libvirt 所有：定义域时丢弃，启动时重新编号。',
    messages: { twice: '别名 `{alias}` 已被这个域的另一个设备占用；libvirt 会拒绝。' },
    fixes: { remove: '删除别名，让 libvirt 在启动时给一个' },
    related: { first: '已用这个别名的设备' },
  },
});
