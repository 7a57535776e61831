import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Administration endpoint published to every network',
    why: 'Whoever gets through an administration endpoint does not use the service but owns it, and often more than that. Published without a host address it is open on every network of the host, where only its own login stands between, and such logins are what the whole internet is scanned for. On the loopback address, behind an SSH tunnel or a proxy with a login it serves the administrator just as well. SSH or a remote desktop in a container is also how virtual machines are kept: a container is replaced, and entered with `docker exec` where it must be.',
    keep: 'Reaching it is what the service is for, as with a jump host, and its keys and updates are looked after.',
    messages: {
      ssh: 'SSH of `{service}` (port {port}) is bound on every address of the host; `docker exec` enters a container without a server in it.',
      remote:
        '{protocol} of `{service}` (port {port}) is bound on every address of the host: a remote desktop for whoever has its password.',
      control: 'Port {port} of `{service}`, which administers {protocol}, is bound on every address of the host.',
      management: 'The management interface of `{image}` (`{service}`, port {port}) is bound on every address of the host.',
      console:
        'The data console `{image}` (`{service}`, port {port}) is bound on every address of the host; behind it lie the stores that it opens.',
      screen: 'The screen of `{service}` ({protocol}, port {port}) is bound on every address of the host.',
      engine:
        'The engine’s API of `{service}` (port {port}) is bound on every address of the host: only client certificates decide who may use it.',
    },
    fixes: { loopback: 'Bind to this machine only' },
  },
  'zh-cn': {
    title: '管理入口发布到了所有网络',
    why: '通过管理入口的人不是在使用服务，而是掌握了它，往往还不止于此。不写宿主机地址就发布，它对宿主机所在的每个网络都开放，中间只隔着它自己的登录，而这类登录正是全网扫描的目标。绑在回环地址上，放在 SSH 隧道或带登录的代理后面，管理员照样用得上。在容器里放 SSH 或远程桌面，也是照管虚拟机的做法：容器坏了就换，非进去不可时用 `docker exec`。',
    keep: '服务本来就是让人这样进来的，例如跳板机，而且密钥和更新有人照看。',
    messages: {
      ssh: '`{service}` 的 SSH（端口 {port}）绑定在宿主机的所有地址上；进容器用 `docker exec` 即可，不必在里面放服务器。',
      remote: '`{service}` 的 {protocol}（端口 {port}）绑定在宿主机的所有地址上：谁有密码，谁就有了远程桌面。',
      control: '`{service}` 用来管理 {protocol} 的端口 {port} 绑定在宿主机的所有地址上。',
      management: '`{image}` 的管理界面（`{service}`，端口 {port}）绑定在宿主机的所有地址上。',
      console: '数据控制台 `{image}`（`{service}`，端口 {port}）绑定在宿主机的所有地址上，后面就是它能打开的存储。',
      screen: '`{service}` 的屏幕（{protocol}，端口 {port}）绑定在宿主机的所有地址上。',
      engine: '`{service}` 的引擎 API（端口 {port}）绑定在宿主机的所有地址上：谁能用它，全看客户端证书。',
    },
    fixes: { loopback: '只绑定到本机' },
  },
});
