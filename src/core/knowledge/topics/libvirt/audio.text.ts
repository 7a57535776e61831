import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Where sound goes',
    summary: 'Decides what on the host plays and records the guest’s sound.',
    variants: {
      none: {
        does: 'Connects to no sound of the host; a VNC viewer can still get it. This is the default with VNC.',
        gains: 'The guest can neither play nor listen on the host.',
      },
      spice: {
        does: 'Hands sound to the SPICE viewer and nowhere else; this is the default with SPICE.',
        gains: 'Sound where the viewer sits, and none on the host.',
      },
      dbus: {
        does: 'Exports sound over D-Bus beside the screen.',
        gains: 'The front end decides about loudspeaker and microphone.',
      },
      file: {
        does: 'Records what the guest plays into a file of the host.',
        gives: 'Disk space, as long as the guest plays.',
      },
      session: {
        does: 'Joins the sound server of a session on the host, its microphone included.',
        gives: 'A line from QEMU into a user’s session: a guest that breaks out can listen there.',
        gains: 'The guest sounds like any program of the desktop.',
        right: 'Guest and session belong to the same person.',
      },
      device: {
        does: 'Opens sound devices of the host itself, microphone included.',
        gives: 'The devices for other programs, and QEMU’s distance from the host’s drivers.',
        gains: 'Sound without a sound server.',
      },
    },
  },
  'zh-cn': {
    title: '声音去向',
    summary: '决定宿主机上由什么播放和录制客户机的声音。',
    variants: {
      none: {
        does: '不接宿主机的声音；VNC 查看端仍能收到。用 VNC 时这是默认值。',
        gains: '客户机不能在宿主机上放声音，也听不到什么。',
      },
      spice: {
        does: '只把声音交给 SPICE 查看端；用 SPICE 时这是默认值。',
        gains: '声音在查看端那里，宿主机上没有。',
      },
      dbus: {
        does: '与屏幕一起通过 D-Bus 导出声音。',
        gains: '扬声器和麦克风由前端决定。',
      },
      file: {
        does: '把客户机播放的声音录进宿主机文件。',
        gives: '客户机一直放，就一直占磁盘。',
      },
      session: {
        does: '接入宿主机某个会话的声音服务，麦克风也在内。',
        gives: 'QEMU 与用户会话之间多了一条线：客户机逃逸后可以在那里偷听。',
        gains: '客户机的声音就像桌面上的普通程序。',
        right: '客户机和会话属于同一个人。',
      },
      device: {
        does: '直接打开宿主机的声音设备，麦克风也在内。',
        gives: '别的程序可能用不了设备；QEMU 也更贴近宿主机驱动。',
        gains: '不需要声音服务。',
      },
    },
  },
});
