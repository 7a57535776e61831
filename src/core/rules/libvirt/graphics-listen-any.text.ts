import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Console on every address',
    why: 'Whoever reaches a graphical console sits before the machine: it shows what is on the screen, types, and can restart into the firmware or a boot menu. On every address of the host it is open to all networks that the host is in. TLS and SASL are set up on the host; a password in the domain stands there in clear text, and VNC’s is weak. Left to its default it listens on this host only and is reached through SSH, as `virt-viewer` does by itself. Publishing a container’s port without an address opens it as widely.',
    keep: 'The host’s own settings demand TLS with certificates or SASL, or a firewall lets only administrators through.',
    messages: {
      any: 'In this file the `{type}` console listens on `{address}`, every address of the host; what protects it well, TLS or SASL, is set up on the host and not here.',
      'behind-firewall':
        'In this file the `{type}` console listens on `{address}`, every address of the host, whose firewall has to decide who reaches it.',
    },
    fixes: {
      loopback: 'Listen on `127.0.0.1` only',
    },
    related: {
      also: 'The same address again, which has to agree',
    },
  },
  'zh-cn': {
    title: '控制台监听所有地址',
    why: '谁连得上图形控制台，谁就等于坐在机器面前：能看屏幕、能敲键盘，还能重启进固件或启动菜单。监听宿主机的所有地址，就是对宿主机所在的每个网络开放。TLS 和 SASL 在宿主机上设置；写在域里的密码是明文，VNC 的密码又很弱。保持默认则只在本机监听，经 SSH 访问，`virt-viewer` 本来就这么做。容器发布端口时不写地址，开放得一样宽。',
    keep: '宿主机的设置要求带证书的 TLS 或 SASL，或者防火墙只放行管理员。',
    messages: {
      any: '这个文件里的 `{type}` 控制台监听 `{address}`，即宿主机的所有地址；真正管用的保护（TLS 或 SASL）在宿主机上设置，不在这里。',
      'behind-firewall': '这个文件里的 `{type}` 控制台监听 `{address}`，即宿主机的所有地址；谁能连上要靠宿主机的防火墙。',
    },
    fixes: {
      loopback: '只监听 `127.0.0.1`',
    },
    related: {
      also: '同一个地址再写了一次，两处必须一致',
    },
  },
});
