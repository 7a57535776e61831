import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Docker’s API over TCP, without certificates',
    why: 'Over TCP the engine knows no file permissions: without `--tlsverify` it obeys whoever connects, and obeying means to start any container with any of the host’s files. Within one project that is every service on the same network; published, it is the network outside, and on the loopback any program and page of the host. Gained is an API without keys to hand out. Certificates cost a volume and three variables; `ssh://` in `DOCKER_HOST` needs neither port nor certificates.',
    keep: 'The engine and its clients alone share an internal network, and the engine holds nothing that they may not touch.',
    messages: {
      listener: 'At `{endpoint}` the engine in `{service}` obeys whoever connects, without a certificate, in all that its root can do.',
      certificates:
        'With an empty `DOCKER_TLS_CERTDIR` the engine in `{service}` obeys whoever reaches its port 2375, without certificates, in all that its root can do.',
      outside:
        '`{service}` commands the engine at `{endpoint}` without certificates: so does whoever else reaches that address or sits on the way.',
      inside: 'The engine in `{server}` asks nobody for a certificate: {others} can command it just as `{service}` does.',
      filter: 'The filter `{server}` asks nobody who calls: what it lets through for `{service}` is open to {others} as well.',
      published: 'Port `{port}` of `{service}`, where Docker’s API answers without certificates, is published beyond this machine.',
      loopback:
        'Port `{port}` of `{service}`, where Docker’s API answers without certificates, is open to every program of this machine, and to pages in its browsers.',
    },
    fixes: { certificates: 'Let the engine make certificates and give them to its clients' },
    related: { server: '`{server}` answers there' },
  },
  'zh-cn': {
    title: '不带证书、经 TCP 开放的 Docker API',
    why: '走 TCP 时引擎看不到文件权限：没有 `--tlsverify`，谁连上就听谁的，而听命意味着可以启动任何容器、带上宿主机的任何文件。在一个项目里，谁都可以指的是同一网络上的每个服务；发布出去，就是外面的网络；只在回环地址上，则是本机的任何程序和网页。换来的是不必分发密钥的 API。用证书只多一个卷和三个变量；`DOCKER_HOST` 用 `ssh://`，则既不要端口也不要证书。',
    keep: '只有引擎和它的客户端共用一个内部网络，并且引擎里没有它们不该碰的东西。',
    messages: {
      listener: '`{service}` 里的引擎在 `{endpoint}` 上谁连上就听谁的，不要求证书：凡是它的 root 能做的，对方都能做。',
      certificates:
        '`DOCKER_TLS_CERTDIR` 为空时，`{service}` 里的引擎在 2375 端口上谁连上就听谁的，不要求证书：凡是它的 root 能做的，对方都能做。',
      outside: '`{service}` 不带证书就能指挥 `{endpoint}` 上的引擎：别的谁能访问该地址或处在中间，也同样可以。',
      inside: '`{server}` 里的引擎不向任何人要证书：{others} 也能像 `{service}` 一样指挥它。',
      filter: '过滤代理 `{server}` 不问来者是谁：它为 `{service}` 放行的，对 {others} 也同样开放。',
      published: '`{service}` 的端口 `{port}` 上，Docker API 不要证书就应答，而它发布到了本机之外。',
      loopback: '`{service}` 的端口 `{port}` 上，Docker API 不要证书就应答，本机的每个程序以及浏览器里的网页都能访问。',
    },
    fixes: { certificates: '让引擎生成证书，并交给它的客户端' },
    related: { server: '在那里应答的是 `{server}`' },
  },
});
