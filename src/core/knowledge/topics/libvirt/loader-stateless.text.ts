import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Firmware without stored settings',
    summary: 'Decides whether the firmware has a variable store (since libvirt {stateless-loader-libvirt}).',
    variants: {
      yes: {
        does: 'Gives the firmware no variable store: each start is the same, whatever the last one set.',
        gives: 'Boot entries and enrolled keys; `nvram` beside it is refused.',
        gains: 'A start that can be measured: under SEV a host could otherwise steer it by the variables.',
        right: 'The guest is confidential, or boots the same way every time.',
      },
      no: {
        does: 'Keeps boot entries and keys in `nvram`, as firmware on flash does anyway.',
        gives: 'A start that depends only on what was measured.',
      },
    },
  },
  'zh-cn': {
    title: '不保存设置的固件',
    summary: '决定固件有没有变量存储（自 libvirt {stateless-loader-libvirt} 起）。',
    variants: {
      yes: {
        does: '不给固件变量存储：每次启动都一样，不管上次设了什么。',
        gives: '启动项和录入的密钥；旁边再写 `nvram` 会被拒绝。',
        gains: '可以度量的启动：否则在 SEV 下，宿主机能借变量左右它。',
        right: '机密客户机，或每次都以同样方式启动。',
      },
      no: {
        does: '启动项和密钥保存在 `nvram` 里，闪存上的固件本来就这样。',
        gives: '启动不再只取决于度量过的内容。',
      },
    },
  },
});
