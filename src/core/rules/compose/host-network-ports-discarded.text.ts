import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Ports beside somebody else’s network',
    why: 'Publishing maps a port of the host to one in the container’s own network, and needs that network to be there. On the host’s network there is nothing to map: the engine drops the entries with a warning, and a file that seems to keep a service on `127.0.0.1` leaves it open on whatever address the process listens on. In another container’s network the engine refuses the settings that belong to that network’s owner. A virtual machine always has a network card of its own, so its forwards cannot vanish like this.',
    messages: {
      discarded:
        '`ports` of `{service}` is discarded: on the host’s network each port is open wherever the process listens, whatever is written here.',
      none: '`ports` of `{service}` leads nowhere: with `network_mode: none` it has no network that could be reached.',
      networks: 'Compose refuses `{service}`: `network_mode` and `networks` exclude each other.',
      links: 'The engine refuses `{service}`: `{key}` cannot be used on the host’s network.',
      refused: 'The engine refuses `{service}`: `{key}` belongs to whoever owns the network, and `{mode}` uses somebody else’s.',
    },
    related: { other: 'this line decides otherwise' },
    fixes: {
      drop: 'Remove `{key}`',
      move: 'Publish the ports at `{peer}`, whose network this is',
      mode: 'Keep `network_mode` and remove `networks`',
      networks: 'Keep `networks` and remove `network_mode`',
      own: 'Use the project’s network; `ports` then takes effect',
    },
  },
  'zh-cn': {
    title: '用着别人的网络却写了端口',
    why: '发布端口，是把宿主机的端口映射到容器自己网络里的端口，前提是有这样一个网络。用宿主机网络时没有什么可映射：引擎给出警告后丢弃这些条目，看上去只绑在 `127.0.0.1` 的服务，实际按进程自己监听的地址开放。用另一个容器的网络时，属于网络主人的设置引擎一概拒绝。虚拟机总有自己的网卡，端口转发不会这样凭空失效。',
    messages: {
      discarded: '`{service}` 的 `ports` 会被丢弃：用宿主机网络时，进程监听在哪里，端口就开放在哪里，与这里写什么无关。',
      none: '`{service}` 的 `ports` 无处可通：`network_mode: none` 使它没有可以访问到的网络。',
      networks: 'Compose 拒绝 `{service}`：`network_mode` 与 `networks` 不能同时写。',
      links: '引擎拒绝 `{service}`：使用宿主机网络时不能写 `{key}`。',
      refused: '引擎拒绝 `{service}`：`{key}` 归网络的主人管，而 `{mode}` 用的是别人的网络。',
    },
    related: { other: '这一行与之矛盾' },
    fixes: {
      drop: '删除 `{key}`',
      move: '改由网络的主人 `{peer}` 发布这些端口',
      mode: '保留 `network_mode`，删除 `networks`',
      networks: '保留 `networks`，删除 `network_mode`',
      own: '改用项目网络，`ports` 随即生效',
    },
  },
});
