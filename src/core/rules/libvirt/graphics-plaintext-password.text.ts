import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Console password in clear text',
    why: 'Whoever may read the file knows the password, and a file under version control keeps it for good. VNC makes it weaker still: only the first eight characters count, under a cipher that has long been broken. A UNIX socket needs no password, since file permissions decide who reaches it, and `virt-viewer` goes there over SSH. On an open port even a weak password is better than none, so it should not simply be deleted.',
    keep: 'The password is one for a test that anybody may know, or a tool replaces it before the guest is defined.',
    messages: {
      vnc: 'This console’s password stands in clear text in this file, and VNC knows no more than eight characters of one.',
      other: 'The password of this `{type}` console stands in clear text in this file, for everyone who may read it.',
    },
    fixes: {
      socket: 'Listen on a UNIX socket instead, without password and port',
    },
  },
  'zh-cn': {
    title: '控制台密码为明文',
    why: '能读这个文件的人就知道密码；文件进了版本库，密码就永远留在历史里。VNC 的密码更弱：只有前八个字符有效，所用的加密也早已被攻破。UNIX 套接字不需要密码，谁能访问由文件权限决定，`virt-viewer` 会经 SSH 连过去。端口开放时，弱密码也好过没有密码，所以不要只把密码删掉。',
    keep: '密码只用于测试、谁知道都无妨，或者定义虚拟机之前会由工具替换掉。',
    messages: {
      vnc: '这个控制台的密码以明文写在文件里，而且 VNC 密码最多只有八个字符有效。',
      other: '这个 `{type}` 控制台的密码以明文写在文件里，能读文件的人都看得到。',
    },
    fixes: {
      socket: '改为监听 UNIX 套接字，不用密码和端口',
    },
  },
});
