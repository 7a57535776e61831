import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Host system shared for writing',
    why: 'What a guest may write it may also break or plant: a script that the host runs at the next boot, a key that it trusts, a disk of another guest. How far it gets depends on whose rights the share is served with: virtiofs has root’s, 9p those of QEMU’s user, a container without id mapping those of the host’s root. A folder of its own does the same work and leaves the host’s alone; read-only protects what is written, not what is secret.',
    keep: 'The guest exists to maintain this host, such as an installer or a rescue system, and is as trusted as the host itself.',
    messages: {
      guest: 'The guest can change the host’s `{folder}`, as far as the process that serves this share may.',
      container: 'The container can change the host’s `{folder}`, as far as its mapped ids and labels let it.',
      socket: 'Over `{socket}` the container gives orders to a daemon of the host, with all that this daemon may do.',
    },
    fixes: {
      folder: 'Share a folder of its own, `/srv/share` (to be made and filled first)',
      'read-only': 'Make the share read-only',
      'read-only-virtiofs': 'Make the share read-only (needs libvirt 11.0 and virtiofsd 1.13)',
    },
  },
  'zh-cn': {
    title: '宿主机系统以可写方式共享',
    why: '客户机能写的地方，就能破坏，也能埋东西：宿主机下次启动会运行的脚本、它信任的密钥、别的虚拟机的磁盘。能走多远取决于共享用谁的权限提供：virtiofs 用的是 root，9p 用的是 QEMU 的用户，没有 ID 映射的容器用的是宿主机的 root。换成专用目录一样能用，又不碰宿主机自己的东西；只读能保护内容不被改，保护不了机密。',
    keep: '这台虚拟机就是用来维护宿主机的，例如安装或救援系统，与宿主机同等可信。',
    messages: {
      guest: '客户机可以改动宿主机的 `{folder}`，范围取决于提供共享的进程有什么权限。',
      container: '容器可以改动宿主机的 `{folder}`，范围取决于映射后的 ID 和标签。',
      socket: '通过 `{socket}`，容器可以向宿主机的守护进程下命令，权限与这个守护进程相同。',
    },
    fixes: {
      folder: '改为共享专用目录 `/srv/share`（要先建好并放入内容）',
      'read-only': '把共享设为只读',
      'read-only-virtiofs': '把共享设为只读（需要 libvirt 11.0 和 virtiofsd 1.13）',
    },
  },
});
