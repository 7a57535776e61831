import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Narrower keys beside privileged mode',
    why: 'Privileged mode gives every capability and every device and looks no further: what is added, dropped or narrowed beside it is passed over. A reader of the file then counts on a restriction that is not there. A seccomp or AppArmor profile that is named does hold beside privileged mode, and so does `no-new-privileges`. The other way round is the stronger one: without `privileged` the same keys say exactly what the service may do.',
    keep: 'The keys are there for the day on which `privileged` goes, and a comment says so.',
    messages: {
      dropped: '`cap_drop` has no effect in `{service}`: privileged mode gives every capability.',
      device: 'The rights of this device are not narrowed in `{service}`: privileged mode opens every device for reading and writing.',
      rules: '`device_cgroup_rules` has no effect in `{service}`: privileged mode opens every device.',
      added: '`cap_add` adds nothing in `{service}`: privileged mode gives every capability.',
    },
    fixes: {
      drop: 'Remove `cap_drop`, which is ignored',
      device: 'Say what holds: all rights',
      rules: 'Remove `device_cgroup_rules`, which is ignored',
      add: 'Remove `cap_add`, which is ignored',
    },
    related: { privileged: 'privileged mode is set here' },
  },
  'zh-cn': {
    title: '与特权模式并列的细粒度设置',
    why: '特权模式给出全部 capability 和全部设备，别的一概不看：旁边无论添加、去掉还是收窄了什么，都会被忽略。读文件的人于是以为有一道其实不存在的限制。指名的 seccomp 或 AppArmor 配置在特权模式下仍然有效，`no-new-privileges` 也是。反过来更好：去掉 `privileged`，这些设置就准确说明服务可以做什么。',
    keep: '这些设置是为日后去掉 `privileged` 准备的，并有注释说明。',
    messages: {
      dropped: '`cap_drop` 在 `{service}` 里不起作用：特权模式给出全部 capability。',
      device: '`{service}` 里这个设备的权限并没有收窄：特权模式让所有设备都可读可写。',
      rules: '`device_cgroup_rules` 在 `{service}` 里不起作用：特权模式放开全部设备。',
      added: '`cap_add` 在 `{service}` 里什么也没增加：特权模式给出全部 capability。',
    },
    fixes: {
      drop: '删除被忽略的 `cap_drop`',
      device: '写成实际情况：全部权限',
      rules: '删除被忽略的 `device_cgroup_rules`',
      add: '删除被忽略的 `cap_add`',
    },
    related: { privileged: '特权模式在这里设置' },
  },
});
