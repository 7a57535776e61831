import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Label for the proxy',
    summary: 'Tells a proxy that reads the engine’s API how to bring requests to this service.',
    variants: {
      routed: {
        does: 'Lets a Traefik that reads this engine’s API bring requests from outside to this service, whether it publishes a port or not.',
        gives: 'The quiet of a service without `ports`: how far it can be reached is now said by labels and the proxy.',
        gains: 'One published port serves many services, with TLS and logins in one place.',
      },
      hidden: {
        does: 'Keeps Traefik away from this service, even where it takes in every container it sees.',
        gains: 'Databases and admin pages on the proxy’s network stay inside.',
      },
      rule: {
        does: 'Says which requests Traefik brings to this service from outside.',
        gives: 'Who reaches it: all that can name this host or path to the proxy, unless a middleware asks for more.',
        gains: 'A name of its own without a port of its own.',
      },
      port: {
        does: 'Says to which port of the container Traefik sends requests.',
        gives: 'Any port will do, one that is not published included: an admin port would be open through the proxy.',
        gains: 'Images that listen on several ports.',
      },
    },
  },
  'zh-cn': {
    title: '给代理的标签',
    summary: '告诉读取引擎 API 的代理怎样把请求转给这个服务。',
    variants: {
      routed: {
        does: '让读取这个引擎 API 的 Traefik 把外部请求转给这个服务，不管它有没有发布端口。',
        gives: '没有 `ports` 的服务本来的清静：能被访问到什么程度，改由标签和代理决定。',
        gains: '一个发布的端口供许多服务使用，TLS 和登录集中在一处。',
      },
      hidden: {
        does: '不让 Traefik 碰这个服务，即使它默认接纳看到的所有容器。',
        gains: '代理网络上的数据库和管理页面不会露到外面。',
      },
      rule: {
        does: '决定 Traefik 把外面的哪些请求转给这个服务。',
        gives: '谁能访问它：凡能向代理报出这个主机名或路径的都行，除非中间件另有要求。',
        gains: '有自己的名字而不占自己的端口。',
      },
      port: {
        does: '决定 Traefik 把请求发到容器的哪个端口。',
        gives: '任何端口都行，没有发布的也算：管理端口会经代理敞开。',
        gains: '适合监听多个端口的镜像。',
      },
    },
  },
});
