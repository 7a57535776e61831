import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Name servers',
    summary: 'Names the servers that Docker’s resolver asks for what it does not know; without it those of the host.',
    variants: {
      public: {
        does: 'Asks this public server for every name that no neighbour has, past the host’s own.',
        gives: 'Names of the local network and its split answers; and the operator of the server learns what is called.',
        gains: 'Resolution works where the host’s is broken or filtered.',
        right: 'Hosts whose own servers do not answer containers.',
      },
      own: {
        does: 'Asks this server of the local network for every name that no neighbour has.',
        gives: 'Portability to places without it.',
        gains: 'Internal names resolve, and a filter there applies to the container.',
        right: 'A server for the purpose exists, a filtering one for instance.',
      },
      loopback: {
        does: 'Means the container itself, from whose network the question is asked, not a server of the host.',
        gives: 'All names but those of neighbours, unless a server runs in here.',
        gains: 'A resolver of its own, for checked or encrypted answers.',
        right: 'The image brings that resolver.',
      },
      option: {
        does: 'Steers how programs here ask for names, by `ndots` or timeouts for example; whom they ask stays Docker’s resolver.',
        gives: 'Likeness among images: C libraries heed different options.',
        gains: 'Fewer useless questions for each name.',
        right: 'Lookups are slow and their number is known to be the reason.',
      },
      refused: { does: 'Is refused by the engine: name servers belong to the container whose network this one joins.' },
    },
  },
  'zh-cn': {
    title: '域名服务器',
    summary: '指定 Docker 的解析器遇到不认识的名字时去问谁；不写则用宿主机的。',
    variants: {
      public: {
        does: '凡不是邻居的名字都去问这个公共服务器，绕过宿主机的设置。',
        gives: '内网的名字和分域解析；而且服务器的运营者知道在访问什么。',
        gains: '宿主机的解析失灵或被过滤时仍能用。',
        right: '宿主机自己的服务器不应答容器。',
      },
      own: {
        does: '凡不是邻居的名字都去问内网里的这个服务器。',
        gives: '可移植性：换到没有它的网络就解析不了。',
        gains: '内部名字能解析，那里的过滤对容器也有效。',
        right: '有专门的服务器，例如带过滤的。',
      },
      loopback: {
        does: '指的是容器自己，因为询问从它的网络发出，而不是宿主机上的服务器。',
        gives: '除邻居之外的名字都解析不了，除非容器里跑着服务器。',
        gains: '可以用自带的解析器，得到经过校验或加密的应答。',
        right: '镜像自带解析器。',
      },
      option: {
        does: '决定这里的程序怎样查询名字，例如 `ndots` 或超时；问的对象仍是 Docker 的解析器。',
        gives: '各镜像的一致性：不同的 C 库认的选项不同。',
        gains: '每个名字少几次无用的查询。',
        right: '解析慢，而且查明原因就是查询次数。',
      },
      refused: { does: '会被引擎拒绝：域名服务器由被加入网络的那个容器决定。' },
    },
  },
});
