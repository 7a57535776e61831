import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Engine image that answers over TCP without certificates',
    why: 'An engine that listens on TCP without `--tlsverify` obeys whoever connects, and an engine obeyed is a machine given away: it starts any container with any file it can reach. The image says so for everybody who runs it, long after the network it was meant for. Gained is an API without keys to hand out. Docker’s own image makes certificates by itself as long as `DOCKER_TLS_CERTDIR` names a folder; a UNIX socket or SSH needs none.',
    keep: 'The image is only ever started on an internal network that holds its clients and nobody else.',
    messages: {
      listener: 'An engine started like this obeys whoever connects to `{endpoint}`, without a certificate, in all that its root can do.',
      certificates:
        'With an empty `DOCKER_TLS_CERTDIR` the engine of this image listens on port 2375 and obeys whoever connects, without certificates.',
    },
  },
  'zh-cn': {
    title: '经 TCP 应答而不要证书的引擎镜像',
    why: '引擎监听 TCP 而没有 `--tlsverify`，就是谁连上听谁的；听命的引擎等于把机器交了出去：它可以启动任何容器，带上它能碰到的任何文件。写在镜像里，对每个运行它的人都有效，哪怕早已离开当初设想的网络。换来的是不必分发密钥的 API。只要 `DOCKER_TLS_CERTDIR` 指定了目录，Docker 官方镜像会自己生成证书；UNIX 套接字或 SSH 则根本不需要。',
    keep: '这个镜像只在内部网络上启动，上面只有它的客户端，没有别人。',
    messages: {
      listener: '这样启动的引擎在 `{endpoint}` 上谁连上就听谁的，不要求证书：凡是它的 root 能做的，对方都能做。',
      certificates: '`DOCKER_TLS_CERTDIR` 为空时，这个镜像的引擎监听 2375 端口，谁连上就听谁的，不要证书。',
    },
  },
});
