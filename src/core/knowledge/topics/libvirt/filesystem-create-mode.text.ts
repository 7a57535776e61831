import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Modes of new files',
    summary: "Sets the permissions that files and directories made by the guest get on the host, with `accessmode='mapped'` only.",
    variants: {
      files: {
        does: 'Sets the permissions of files that the guest creates, as the host sees them; `600` without it.',
        gives: 'Privacy on the host, as far as it opens them to others.',
        gains: 'Other programs of the host can read what the guest wrote.',
      },
      directories: {
        does: 'Sets the permissions of directories that the guest creates, as the host sees them; `700` without it.',
        gives: 'A closed tree, where it lets others in.',
        gains: 'Other users of the host can enter what the guest made.',
      },
      refused: { does: "Makes libvirt refuse the share: these modes go with `accessmode='mapped'` only." },
    },
  },
  'zh-cn': {
    title: '新文件的权限位',
    summary: "设定客户机新建的文件和目录在宿主机上的权限，只在 `accessmode='mapped'` 时有效。",
    variants: {
      files: {
        does: '设定客户机新建文件在宿主机上的权限；不写是 `600`。',
        gives: '放得越宽，宿主机上能看到的人越多。',
        gains: '宿主机上别的程序能读到客户机写的内容。',
      },
      directories: {
        does: '设定客户机新建目录在宿主机上的权限；不写是 `700`。',
        gives: '放行别人，目录树就不再封闭。',
        gains: '宿主机的其他用户能进入客户机建的目录。',
      },
      refused: { does: "libvirt 会拒绝这个共享：这些权限位只能配 `accessmode='mapped'`。" },
    },
  },
});
