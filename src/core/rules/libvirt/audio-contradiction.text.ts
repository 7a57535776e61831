import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Sound that goes nowhere',
    why: 'A sound card, or a console that carries sound, names by number the `<audio>` that plays it on the host. Each number stands for one; SPICE can play only where there is a SPICE console, and a D-Bus console only what goes over D-Bus. libvirt refuses the rest. Without a number the only backend is taken, or libvirt’s default.',
    messages: {
      'no-backend': 'There is no `<audio>` with number {id}: libvirt refuses the domain.',
      zero: 'Numbers of `<audio>` count from 1: libvirt refuses the domain.',
      twice: 'Number {id} is already taken by another `<audio>`: libvirt refuses the domain.',
      spice: 'Sound over SPICE needs a SPICE console, and there is none: libvirt refuses the domain.',
      'not-dbus': 'A D-Bus console carries sound of type `dbus` alone: libvirt refuses the domain.',
    },
    fixes: { remove: 'Remove `{name}`' },
    related: { first: 'The `<audio>` with this number' },
  },
  'zh-cn': {
    title: '声音没有去处',
    why: '声卡或带声音的控制台用编号指明由哪个 `<audio>` 在宿主机上播放。一个编号只对应一个；走 SPICE 的前提是有 SPICE 控制台，D-Bus 控制台只能带走 D-Bus 的声音。其余写法 libvirt 都会拒绝。不写编号，就用唯一的那个后端，或 libvirt 的默认。',
    messages: {
      'no-backend': '没有编号为 {id} 的 `<audio>`：libvirt 会拒绝该域。',
      zero: '`<audio>` 的编号从 1 开始：libvirt 会拒绝该域。',
      twice: '编号 {id} 已被另一个 `<audio>` 占用：libvirt 会拒绝该域。',
      spice: '通过 SPICE 播放声音需要 SPICE 控制台，而这里没有：libvirt 会拒绝该域。',
      'not-dbus': 'D-Bus 控制台只带 `dbus` 类型的声音：libvirt 会拒绝该域。',
    },
    fixes: { remove: '删除 `{name}`' },
    related: { first: '这个编号的 `<audio>`' },
  },
});
