import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'SPICE encryption',
    summary: 'Decides which parts of a SPICE session go over TLS.',
    variants: {
      port: {
        does: 'Opens a second port on which SPICE speaks TLS, with the certificates that `qemu.conf` names.',
        gives: 'A start without certificates on the host.',
        gains: 'A session that others on the network cannot read.',
      },
      secure: {
        does: 'Demands TLS of every channel that says nothing else.',
        gives: 'Viewers that cannot do TLS.',
        gains: 'Keys, screen and clipboard never cross the network in the clear.',
        right: 'Viewers come over a network.',
      },
      insecure: {
        does: 'Keeps channels on the plain port, even if TLS is set up.',
        gives: 'Secrecy of keys and screen towards the network.',
        gains: 'A little less work for the processor.',
        right: 'The console listens on this host only.',
      },
      any: {
        does: 'Takes TLS where it can and falls back to clear text without an error, which is the default.',
        gives: 'Certainty that a session is encrypted.',
        gains: 'Every viewer gets a picture.',
      },
      channelSecure: {
        does: 'Demands TLS for this channel, whatever the default says.',
        gains: 'The sensitive part is protected even where the rest is not.',
      },
      channelInsecure: {
        does: 'Sends this channel in the clear, whatever the default says.',
        gives: 'What it carries: `main`, `inputs` and `display` hold passwords as they are typed.',
        gains: 'Less encryption for streams such as sound.',
      },
      channelAny: { does: 'Says nothing: the channel follows `defaultMode`.' },
    },
  },
  'zh-cn': {
    title: 'SPICE 加密',
    summary: '决定 SPICE 会话的哪些部分走 TLS。',
    variants: {
      port: {
        does: '另开一个端口让 SPICE 走 TLS，证书由 `qemu.conf` 指定。',
        gives: '宿主机上没有证书就启动不了。',
        gains: '网络上的其他人读不到会话内容。',
      },
      secure: {
        does: '没有另外说明的通道一律要求 TLS。',
        gives: '不支持 TLS 的查看端。',
        gains: '按键、屏幕和剪贴板不会以明文经过网络。',
        right: '查看端经由网络连接。',
      },
      insecure: {
        does: '即使配置了 TLS，通道也走明文端口。',
        gives: '按键和屏幕在网络上不再保密。',
        gains: '处理器的负担略小。',
        right: '控制台只在本机监听。',
      },
      any: {
        does: '能用 TLS 就用，不行就退回明文而不报错，这是默认值。',
        gives: '不能确定会话是否加密。',
        gains: '什么查看端都能连上。',
      },
      channelSecure: {
        does: '不管默认如何，这个通道必须走 TLS。',
        gains: '即使其余部分没有保护，敏感的部分也有。',
      },
      channelInsecure: {
        does: '不管默认如何，这个通道走明文。',
        gives: '通道里的内容：`main`、`inputs` 和 `display` 带着正在输入的密码。',
        gains: '声音之类的数据流省去加密。',
      },
      channelAny: { does: '等于没写：通道按 `defaultMode` 走。' },
    },
  },
});
