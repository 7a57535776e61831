import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'VNC password too long',
    why: 'VNC’s own authentication uses the password as a DES key, so only the first bytes ever counted; libvirt refuses a longer one instead of cutting it silently. That length is also why such a password is little protection on a network, and it stands in this file in clear text. A Unix socket that only the host’s administrators can open, reached through SSH, needs none.',
    messages: { long: 'This VNC password has {length} bytes, and VNC takes at most {most}: libvirt refuses the domain.' },
    fixes: { socket: 'Listen on a Unix socket and drop the password' },
  },
  'zh-cn': {
    title: 'VNC 密码过长',
    why: 'VNC 自带的认证把密码当作 DES 密钥，所以一直只有开头几个字节有用；更长的密码 libvirt 会直接拒绝，而不是悄悄截断。正因为这么短，这种密码在网络上起不了多少保护作用，而且它以明文写在这个文件里。改用只有宿主机管理员能打开的 Unix 套接字，再经 SSH 访问，就不需要密码。',
    messages: { long: '这个 VNC 密码有 {length} 字节，而 VNC 最多用 {most} 字节：libvirt 会拒绝该域。' },
    fixes: { socket: '改为监听 Unix 套接字，并去掉密码' },
  },
});
