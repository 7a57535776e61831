import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Console on every address',
    why: 'Whoever reaches a graphical console sits before the machine: it shows what is on the screen, types, and can restart into the firmware or a boot menu. On every address of the host it is open to all networks that the host is in. Whether it asks for a password or TLS is set on the host, not in the domain. Left to its default it listens on this host only and is reached through SSH, as `virt-viewer` does by itself. Publishing a container’s port without an address opens it as widely.',
    keep: 'The host’s own settings demand TLS with certificates or SASL, or a firewall lets only administrators through.',
    messages: {
      any: 'In this file the `{type}` console listens on `{address}`, every address of the host; who may use it is not decided here.',
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
    why: '谁连得上图形控制台，谁就等于坐在机器面前：能看屏幕、能敲键盘，还能重启进固件或启动菜单。监听宿主机的所有地址，就是对宿主机所在的每个网络开放。要不要密码或 TLS 由宿主机决定，不在域里。保持默认则只在本机监听，经 SSH 访问，`virt-viewer` 本来就这么做。容器发布端口时不写地址，开放得一样宽。',
    keep: '宿主机的设置要求带证书的 TLS 或 SASL，或者防火墙只放行管理员。',
    messages: {
      any: '这个文件里的 `{type}` 控制台监听 `{address}`，即宿主机的所有地址；谁能使用它不由这里决定。',
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
