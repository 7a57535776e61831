import type { ClaimTexts } from '../claim';
import type { composeClaims } from './compose';

export default {
  en: {
    'compose-default-network': {
      says: 'Services that name no network share one bridge network of the project, where they find each other by name.',
    },
    'compose-internal-network': {
      says: 'An internal network has no way out: nothing from it reaches the outside, and nothing outside reaches it.',
    },
    'compose-interpolation': {
      says: 'Compose replaces `${…}` before it reads a value; a variable without value or default becomes an empty string.',
    },
    'compose-merge-appends': {
      says: 'Where several files define a service, single values are replaced, mappings merged and most lists appended.',
    },
    'compose-limits-must-agree': {
      says: 'A limit given both on the service and under `deploy` must be the same, or Compose refuses the file.',
    },
    'compose-swarm-keys-ignored': {
      says: 'Much of `deploy`, such as placement and updates, is for an orchestrator; Compose itself does not act on it.',
    },
    'compose-network-mode-excludes-networks': { says: 'A service has either `network_mode` or `networks`; a file with both is refused.' },
    'compose-entrypoint-clears-command': { says: 'Setting `entrypoint` in a service also drops the command of the image.' },
    'compose-command-without-shell': {
      says: 'Compose cuts a command string into words itself, without a shell: from an unquoted `;`, `&`, `|`, `<` or `>` on it drops the rest in silence.',
    },
    'engine-empty-command-is-none': {
      says: 'The engine takes an empty command for none at all and starts the image’s own, unless an entry point is given as well.',
    },
    'compose-api-socket': { says: '`use_api_socket` hands the service the engine’s socket together with the registry credentials.' },
    'compose-build-entitlements': {
      says: 'Compose asks the builder for what `build.entitlements` and `build.privileged` name; of these it grants only insecure steps by itself.',
    },
    'compose-bind-creates-host-path': { says: 'The short form of a bind mount creates a missing host path as an empty directory.' },
    'compose-follows-joined-services': {
      says: 'Compose puts the container’s id in the place of `service:x` and recreates who joins it together with it; `container:x` it hands on as it is.',
    },
    'compose-peers-must-be-active': {
      says: 'Joining a service’s namespace or taking its volumes makes that service a dependency: it must be defined, active and not depend back.',
    },
    'compose-security-opt-unique': {
      says: 'Compose puts the `security_opt` lists of merged files one behind the other and refuses the result where the same entry stands in it twice.',
    },
    'compose-security-opt-needs-a-value': {
      says: 'Compose passes on a security option without a value only for `no-new-privileges`, reads seccomp profiles itself, and knows `systempaths=unconfined` in that spelling alone.',
    },
  },
  'zh-cn': {
    'compose-default-network': { says: '没有指定网络的服务共用项目的一个桥接网络，在其中按名字互访。' },
    'compose-internal-network': { says: '内部网络没有出口：里面出不去，外面也进不来。' },
    'compose-interpolation': { says: 'Compose 在读取值之前先替换 `${…}`；既没有值也没有默认值的变量会变成空字符串。' },
    'compose-merge-appends': { says: '多个文件定义同一服务时，单个值替换，映射合并，多数列表追加。' },
    'compose-limits-must-agree': { says: '同一限制既写在服务上又写在 `deploy` 下时必须一致，否则 Compose 拒绝该文件。' },
    'compose-swarm-keys-ignored': { says: '`deploy` 的很多内容（如放置和更新策略）是给编排器用的，Compose 自己并不执行。' },
    'compose-network-mode-excludes-networks': { says: '一个服务要么写 `network_mode`，要么写 `networks`，两者都写会被拒绝。' },
    'compose-entrypoint-clears-command': { says: '在服务里设置 `entrypoint`，镜像自带的命令也随之失效。' },
    'compose-command-without-shell': {
      says: 'Compose 自己把命令字符串拆成单词，不经过 shell：从引号外的 `;`、`&`、`|`、`<` 或 `>` 起，后面的内容会被悄悄丢弃。',
    },
    'engine-empty-command-is-none': { says: '引擎把空命令当作没写，照样启动镜像自带的命令，除非同时给了入口。' },
    'compose-api-socket': { says: '`use_api_socket` 把引擎的套接字连同镜像仓库凭据一起交给服务。' },
    'compose-build-entitlements': {
      says: 'Compose 把 `build.entitlements` 和 `build.privileged` 里的内容向构建器提出，其中它自己只授权 insecure 步骤。',
    },
    'compose-bind-creates-host-path': { says: '绑定挂载的短写法遇到不存在的宿主机路径时，会创建一个空目录。' },
    'compose-follows-joined-services': {
      says: 'Compose 把 `service:x` 换成容器的 id，重建那个容器时连带重建加入它的服务；`container:x` 则原样交给引擎。',
    },
    'compose-peers-must-be-active': {
      says: '加入某个服务的命名空间或取用它的卷，就等于依赖它：它必须有定义、处于启用状态，并且不能反过来依赖。',
    },
    'compose-security-opt-unique': {
      says: 'Compose 把合并文件的 `security_opt` 列表前后相接，同一项出现两次就拒绝。',
    },
    'compose-security-opt-needs-a-value': {
      says: '不带值的安全选项，Compose 只接受 `no-new-privileges`；seccomp 配置由它自己读取，`systempaths=unconfined` 只认这一种写法。',
    },
  },
} satisfies ClaimTexts<typeof composeClaims>;
