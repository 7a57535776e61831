import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'VNC access',
    summary: 'Decides who may join a VNC session and what viewers may do.',
    variants: {
      websocket: {
        does: 'Opens a further port on which browsers reach VNC by WebSocket, on the same listen address.',
        gives: 'One more way in, with the same weak password unless TLS stands before it.',
        gains: 'A console in a web page without a proxy on the host.',
      },
      power: {
        does: 'Lets any viewer shut down, reboot or reset the guest; since libvirt {vnc-power-libvirt}.',
        gives: 'Availability: a viewer needs no account in the guest for it.',
        gains: 'A power button for people without access to libvirt.',
        right: 'Whoever reaches the console administers the guest anyway.',
      },
      noPower: { does: 'Gives viewers screen and keyboard only, without a power button, which is the default.' },
      'allow-exclusive': { does: 'Lets a viewer ask for the session alone and so throw others out, which is the default.' },
      'force-shared': {
        does: 'Keeps every session shared: viewers that ask to be alone are turned away.',
        gains: 'Nobody can shut administrators out.',
      },
      ignore: {
        does: 'Lets every viewer join, whatever it asks for.',
        gives: 'Sessions of one’s own: a viewer that asks to be alone gets company and no refusal.',
      },
    },
  },
  'zh-cn': {
    title: 'VNC 访问',
    summary: '决定谁能加入 VNC 会话、查看端能做什么。',
    variants: {
      websocket: {
        does: '另开一个端口，浏览器可以用 WebSocket 访问 VNC，监听地址相同。',
        gives: '又多一条入口，前面没有 TLS 的话，靠的还是那个弱密码。',
        gains: '网页里直接开控制台，宿主机上不用代理。',
      },
      power: {
        does: '任何查看端都能关闭、重启或复位客户机；自 libvirt {vnc-power-libvirt} 起可用。',
        gives: '可用性：做这些不需要客户机里的账号。',
        gains: '没有 libvirt 权限的人也有电源键可按。',
        right: '能访问控制台的人本来就管理这台客户机。',
      },
      noPower: { does: '查看端只有屏幕和键盘，没有电源键，这是默认值。' },
      'allow-exclusive': { does: '查看端可以要求独占会话，把别人踢出去，这是默认值。' },
      'force-shared': {
        does: '会话一律共享：要求独占的查看端会被拒绝。',
        gains: '谁也不能把管理员挡在外面。',
      },
      ignore: {
        does: '不管查看端提什么要求，都让它加入。',
        gives: '独占会话：查看端要求独占，也照样有别人在旁，而且不会被拒绝。',
      },
    },
  },
});
