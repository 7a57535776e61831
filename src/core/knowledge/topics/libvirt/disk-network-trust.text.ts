import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Trust in the disk’s server',
    summary: 'Decides whether the connection to the disk’s server is encrypted and the server proves who it is.',
    variants: {
      encrypted: {
        does: 'Encrypts the connection with the certificates that the host keeps for it.',
        gives: 'CPU time, and a start on hosts without those certificates.',
        gains: 'Blocks that nobody on the way reads or changes.',
      },
      clear: {
        does: 'Sends blocks in clear, even where the host’s configuration would encrypt them.',
        gives: 'Secrecy and integrity on the way.',
        gains: 'CPU time.',
        right: 'The network carries nothing but storage.',
      },
      verified: {
        does: 'Has the server’s certificate checked, as by default.',
      },
      unverified: {
        does: 'Accepts any certificate from the disk’s server, so that encryption no longer proves who it is.',
        gives: 'Certainty whose blocks the guest runs: anyone on the way can pose as the server.',
        gains: 'A server with a certificate of its own making.',
        right: 'Trials; otherwise the host learns to trust that certificate.',
      },
      hostKey: {
        does: 'Names the file with the SSH host keys that are accepted; another key ends the connection.',
      },
    },
  },
  'zh-cn': {
    title: '对磁盘服务器的信任',
    summary: '决定与磁盘服务器的连接是否加密，服务器是否要证明身份。',
    variants: {
      encrypted: {
        does: '用宿主机保存的证书加密连接。',
        gives: 'CPU 时间；没有这些证书的宿主机上也启动不了。',
        gains: '途中无人能读取或篡改的块。',
      },
      clear: {
        does: '明文发送块，即使宿主机配置本要加密。',
        gives: '途中的保密与完整。',
        gains: 'CPU 时间。',
        right: '这个网络只走存储。',
      },
      verified: {
        does: '检查服务器证书，默认如此。',
      },
      unverified: {
        does: '接受磁盘服务器的任何证书，加密就不再能证明对方是谁。',
        gives: '说不准客户机运行的是谁的块：途中任何人都能冒充服务器。',
        gains: '自签证书的服务器。',
        right: '试验用；否则让宿主机信任该证书。',
      },
      hostKey: {
        does: '指定可接受的 SSH 主机密钥文件；密钥不符就断开。',
      },
    },
  },
});
