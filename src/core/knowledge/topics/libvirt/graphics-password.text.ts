import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Console password',
    summary: 'Guards the graphical console; the password stands in clear text in this file, which a dump leaves out unless asked.',
    variants: {
      vnc: {
        does: 'Asks viewers for this password, which stands here in clear text; VNC’s check is weak.',
        gives: 'The secret itself, to all who read this file or its history.',
        gains: 'A hurdle for chance visitors.',
        right: 'The console listens on this host only, and others share it.',
      },
      tooLong: {
        does: 'Makes libvirt refuse the console: a VNC password has at most {vnc-password-length} characters.',
      },
      other: {
        does: 'Asks viewers for this password, which stands here in clear text.',
        gives: 'Secrecy: it travels with the file, and without TLS over the network too.',
        gains: 'A gate that needs no certificates.',
      },
      empty: {
        does: 'Shuts the console: with an empty password libvirt lets no viewer in.',
        gains: 'A console that stays closed until somebody sets a password at run time.',
      },
      expiry: {
        does: 'Ends the password’s validity at this time, which counts as UTC.',
        gives: 'Access afterwards, until somebody sets a new one.',
        gains: 'A password that leaked is worth little later.',
      },
      expired: {
        does: 'Lies in the past, so that no password opens the console until a manager such as oVirt gives out a new one.',
        gains: 'A console that opens for each session only.',
      },
    },
  },
  'zh-cn': {
    title: '控制台密码',
    summary: '保护图形控制台；密码以明文写在这个文件里，转储时默认会略去。',
    variants: {
      vnc: {
        does: '要求查看端输入这个密码，它以明文写在这里；VNC 的校验本来就弱。',
        gives: '机密本身：能读到这个文件或其历史的人都知道。',
        gains: '挡一挡偶然路过的人。',
        right: '控制台只在本机监听，而本机有别的用户。',
      },
      tooLong: {
        does: 'libvirt 会拒绝这个控制台：VNC 密码最多 {vnc-password-length} 个字符。',
      },
      other: {
        does: '要求查看端输入这个密码，它以明文写在这里。',
        gives: '保密性：密码随文件流传，没有 TLS 时也会在网络上传送。',
        gains: '不需要证书的一道门。',
      },
      empty: {
        does: '关上控制台：密码为空，libvirt 不放任何查看端进来。',
        gains: '运行时设置密码之前，控制台一直关着。',
      },
      expiry: {
        does: '密码到这个时间失效，按 UTC 计。',
        gives: '此后无法进入，除非有人重新设置。',
        gains: '泄露的密码过后就没多大用处。',
      },
      expired: {
        does: '时间已过，任何密码都打不开控制台，直到 oVirt 这样的管理程序发放新密码。',
        gains: '控制台只为每次会话临时打开。',
      },
    },
  },
});
