import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Smart card',
    summary: 'Gives the guest a card reader, and decides whose card is in it.',
    variants: {
      host: {
        does: 'Passes the guest’s requests to the card in the host’s own reader.',
        gives: 'The card: the guest can sign and decrypt with it once the PIN is given, without asking the host’s user.',
        gains: 'Logins with a real card inside the guest.',
        right: 'The guest acts for the person at the host.',
      },
      'host-certificates': {
        does: 'Builds a virtual card from certificates in a database of the host.',
        gives: 'What a real card protects: the keys lie in files of the host.',
        gains: 'Card software can be used and tested without a card.',
      },
      passthrough: {
        does: 'Asks a program at the other end of a line for the card, such as a SPICE viewer.',
        gives: 'The viewer’s card to what runs in the guest, while the session lasts.',
        gains: 'Remote users bring their own card.',
      },
    },
  },
  'zh-cn': {
    title: '智能卡',
    summary: '给客户机一个读卡器，并决定里面是谁的卡。',
    variants: {
      host: {
        does: '把客户机的请求转给宿主机读卡器里的卡。',
        gives: '这张卡：输入 PIN 后，客户机不问宿主机用户就能用它签名和解密。',
        gains: '客户机里可以用真卡登录。',
        right: '客户机代表宿主机前的这个人。',
      },
      'host-certificates': {
        does: '用宿主机数据库里的证书做出一张虚拟卡。',
        gives: '真卡的保护：密钥放在宿主机的文件里。',
        gains: '没有卡也能使用和测试相关软件。',
      },
      passthrough: {
        does: '向线路另一端的程序要卡，例如 SPICE 查看端。',
        gives: '会话期间，客户机里的程序能用查看端的卡。',
        gains: '远程用户用自己的卡。',
      },
    },
  },
});
