import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Sensitive host path, readable',
    why: 'Read-only keeps the host as it is, not to itself: what can be read can be carried away by whoever breaks into the image, and keys, hashes and tokens then open other doors. Users are not remapped unless the daemon is told to, so root in here reads what root reads. Gained is that an agent sees the host without being installed on it. One file instead of its folder mostly gives the same; a virtual machine is shown nothing of its host’s.',
    keep: 'Reading the host is what the service is for, and nothing narrower holds what it needs.',
    messages: {
      credentials: '`{service}` can read `{path}` of the host: with the keys and logins in it others take it for their owner.',
      hashes: 'Root in `{service}` can read `{path}` of the host: password hashes, which can be guessed at leisure elsewhere.',
      configuration:
        'Root in `{service}` can read everything below `{path}` of the host, password hashes, private keys and service logins included.',
      containers:
        'Root in `{service}` can read below `{path}` what other containers or machines of the host hold: their files, volumes and secrets.',
      users: 'Root in `{service}` can read all files below `{path}` of the host, keys and logins included.',
      processes: '`{service}` can read in `{path}` all processes of the host with their command lines, where some carry passwords.',
      logs: 'Root in `{service}` can read the host’s logs below `{path}`: logins, addresses and whatever programs wrote there by mistake.',
      limited:
        '`{service}` sees `{path}` of the host; its user is not root there, so that the files’ own permissions decide what it can read.',
      agent: '`{service}` reads `{path}` of the host, as agents of its kind do; what lies there is as safe as that image.',
    },
  },
  'zh-cn': {
    title: '可读的敏感宿主机路径',
    why: '只读能保证宿主机不被改动，却不能保证内容不外泄：能读到的东西，攻破镜像的人就能带走，而密钥、散列和令牌又能打开别的门。除非让守护进程重映射用户，这里的 root 能读到 root 能读的一切。换来的是代理不必安装在宿主机上就能看到宿主机。多数时候挂一个文件代替整个目录就够了；虚拟机则看不到宿主机的任何内容。',
    keep: '读取宿主机正是这个服务的用途，而且没有更小的范围能满足需要。',
    messages: {
      credentials: '`{service}` 可以读取宿主机的 `{path}`：凭其中的密钥和登录信息，别人会把它当成密钥的主人。',
      hashes: '`{service}` 里的 root 可以读取宿主机的 `{path}`：里面的密码散列可以拿到别处慢慢破解。',
      configuration: '`{service}` 里的 root 可以读取宿主机 `{path}` 下的一切，包括密码散列、私钥和各服务的登录信息。',
      containers: '`{service}` 里的 root 可以在 `{path}` 下读到宿主机上其他容器或虚拟机的内容：文件、卷和机密。',
      users: '`{service}` 里的 root 可以读取宿主机 `{path}` 下的所有文件，包括密钥和登录信息。',
      processes: '`{service}` 可以在 `{path}` 里看到宿主机的所有进程及其命令行，有些命令行里带着密码。',
      logs: '`{service}` 里的 root 可以读取宿主机 `{path}` 下的日志：登录记录、地址，以及程序误写进去的内容。',
      limited: '`{service}` 看得到宿主机的 `{path}`；它的用户在那里不是 root，能读什么由文件自身的权限决定。',
      agent: '`{service}` 读取宿主机的 `{path}`，这类代理都是如此；那里的内容是否安全取决于这个镜像。',
    },
  },
});
