import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Clipboard and files',
    summary: 'Decides what crosses between the guest and its viewer besides screen and keys.',
    variants: {
      clipboard: {
        does: 'Shares the clipboard between guest and viewer, as SPICE does unless told otherwise.',
        gives: 'What the viewer’s user copies elsewhere, such as passwords: the guest can read it.',
        gains: 'Copy and paste across the boundary.',
        right: 'Guest and viewer belong to the same person and trust.',
      },
      noClipboard: {
        does: 'Cuts the clipboard between guest and viewer.',
        gives: 'Copy and paste.',
        gains: 'A guest that is taken over reads nothing of it and plants nothing in it.',
        right: 'The guest runs what is not trusted.',
      },
      files: {
        does: 'Lets the viewer drop files into the guest, as SPICE does unless told otherwise.',
        gains: 'Files get in without a network or a share.',
      },
      noFiles: {
        does: 'Keeps viewers from dropping files into the guest.',
        gives: 'A comfortable way in for data.',
        gains: 'What enters the guest enters where it is controlled.',
      },
      agent: {
        does: 'Joins the guest’s clipboard to QEMU’s own, so that VNC or D-Bus viewers share it.',
        gives: 'A wall: guest and viewers read each other’s clipboard.',
        gains: 'Copy and paste without SPICE.',
      },
      noAgent: { does: 'Runs the desktop agent without a shared clipboard, which is the default of this channel.' },
    },
  },
  'zh-cn': {
    title: '剪贴板与文件',
    summary: '决定除屏幕和按键外，客户机与查看端之间还能传什么。',
    variants: {
      clipboard: {
        does: '客户机与查看端共用剪贴板，SPICE 不另行说明就是这样。',
        gives: '用户在别处复制的内容（例如密码），客户机也能读到。',
        gains: '可以跨边界复制粘贴。',
        right: '客户机和查看端属于同一个人、同一信任级别。',
      },
      noClipboard: {
        does: '切断客户机与查看端之间的剪贴板。',
        gives: '不能复制粘贴。',
        gains: '客户机被攻破，也读不到剪贴板、塞不进东西。',
        right: '客户机里运行的东西不可信。',
      },
      files: {
        does: '查看端可以把文件拖进客户机，SPICE 不另行说明就是这样。',
        gains: '不用网络或共享就能放进文件。',
      },
      noFiles: {
        does: '查看端不能把文件拖进客户机。',
        gives: '放数据就没那么方便。',
        gains: '数据只能从受控的地方进入客户机。',
      },
      agent: {
        does: '把客户机剪贴板接到 QEMU 自己的剪贴板，VNC 或 D-Bus 查看端也能共用。',
        gives: '一道墙：客户机和查看端互相读得到剪贴板。',
        gains: '没有 SPICE 也能复制粘贴。',
      },
      noAgent: { does: '运行桌面代理但不共用剪贴板，这是该通道的默认值。' },
    },
  },
});
