import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Engine’s socket with credentials',
    summary: 'Hands the service the engine’s control socket together with your registry logins, since Compose {compose-api-socket}.',
    variants: {
      on: {
        does: 'Hands the service the engine’s control socket and, as a file, every registry login of whoever runs Compose.',
        gives: 'The host, as with the socket alone, and beyond it the right to push images in your name.',
        gains: 'Tools that build, pull and push work without a login of their own.',
        right: 'Your own tooling on a machine for it; a service that only watches does with a filtering proxy.',
      },
    },
    counterparts: { kvm: 'A guest has no such line; handing it libvirt’s socket would open every other guest.' },
  },
  'zh-cn': {
    title: '引擎套接字与凭据',
    summary: '把引擎的控制套接字连同你的镜像仓库登录一起交给服务，自 Compose {compose-api-socket} 起可用。',
    variants: {
      on: {
        does: '把引擎的控制套接字交给服务，并以文件形式交出运行 Compose 的人的所有镜像仓库登录。',
        gives: '与只交套接字一样交出了宿主机，此外还有以你的名义推送镜像的权利。',
        gains: '构建、拉取、推送的工具不用自己登录。',
        right: '专用机器上你自己的工具；只是监视的服务，用过滤代理就够。',
      },
    },
    counterparts: { kvm: '虚拟机没有这样的写法；把 libvirt 的套接字交给它，就等于打开其他所有虚拟机。' },
  },
});
