import type { ClaimTexts } from '../claim';
import type { composeResourceClaims } from './compose-resources';

export default {
  en: {
    'compose-project-name-separates': { says: 'The project name keeps environments apart; without one it is that of the directory.' },
    'compose-include-loads-projects': {
      says: 'An included file is loaded as a project of its own, with its own directory and variables, and becomes part of this one.',
    },
    'compose-external-is-not-created': { says: 'What is external must exist before and is neither created nor removed with the project.' },
    'compose-fixed-names-are-shared': { says: 'A fixed name of a network or volume carries no project name.' },
    'compose-secret-file-is-a-mount': {
      says: 'A secret or config from a file is a read-only bind mount of it, and owner or mode given for it are ignored with a warning.',
    },
    'compose-refuses-external-secrets': {
      says: 'External secrets and configs, and those with a driver, belong to a swarm; Compose itself refuses a service that uses one.',
    },
    'compose-models-run-outside': {
      says: 'A model is run by a model runner outside the service’s container, which gets its address in a variable.',
    },
    'compose-deploy-restart': {
      says: 'Of a restart policy under `deploy`, Compose takes condition and number of attempts, in place of what `restart` says; without a condition it sets none.',
    },
    'compose-deploy-reservations': { says: 'Of reservations Compose applies memory and devices; processors are reserved only by a swarm.' },
    'compose-scale-and-names': { says: 'A service can run in several containers, unless it fixes a container name.' },
    'swarm-placement': {
      says: 'In a swarm, constraints decide on which nodes a service may run, and the mode whether on each or in a number of copies.',
    },
    'swarm-endpoint-modes': { says: 'In a swarm a service answers under one virtual address or by a list of its containers’ addresses.' },
    'swarm-updates': { says: 'In a swarm containers are replaced in groups, and rolled back where that fails.' },
    'compose-device-requests': { says: 'Devices are requested by capability, all that match unless a count or ids are given, never both.' },
    'compose-credential-spec': { says: 'A credential specification lets a Windows container act under a managed account of a domain.' },
    'swarm-reads-fewer-keys': {
      says: '`docker stack deploy` leaves host namespaces, devices and security options unread, and refuses limits that stand on the service itself.',
    },
    'compose-trusts-every-file': {
      says: 'Compose applies every file as it is written, whichever place it came from; one that is fetched by tag can be another one tomorrow.',
    },
  },
  'zh-cn': {
    'compose-project-name-separates': { says: '项目名把各套环境隔开；不写就取目录名。' },
    'compose-include-loads-projects': { says: '被包含的文件作为独立项目加载，有自己的目录和变量，然后并入当前项目。' },
    'compose-external-is-not-created': { says: '标为外部的资源必须事先存在，不随项目创建或删除。' },
    'compose-fixed-names-are-shared': { says: '网络或卷的固定名称不带项目名。' },
    'compose-secret-file-is-a-mount': { says: '来自文件的机密或配置就是该文件的只读绑定挂载，为它指定的属主或权限会被忽略并给出警告。' },
    'compose-refuses-external-secrets': { says: '外部的或带驱动的机密和配置属于 swarm；服务一旦使用，Compose 自己会拒绝。' },
    'compose-models-run-outside': { says: '模型由容器之外的模型运行器运行，服务通过变量得到它的地址。' },
    'compose-deploy-restart': { says: '对于 `deploy` 下的重启策略，Compose 只取条件和尝试次数，取代 `restart`；不写条件就没有重启策略。' },
    'compose-deploy-reservations': { says: '预留中，Compose 只应用内存和设备；处理器的预留只有 swarm 才做。' },
    'compose-scale-and-names': { says: '一个服务可以运行多个容器，除非写死了容器名。' },
    'swarm-placement': { says: '在 swarm 中，约束决定服务可以在哪些节点上运行，模式决定每个节点一份还是若干副本。' },
    'swarm-endpoint-modes': { says: '在 swarm 中，服务可以用一个虚拟地址应答，也可以返回其各容器的地址列表。' },
    'swarm-updates': { says: '在 swarm 中，容器分批替换，失败时回滚。' },
    'compose-device-requests': { says: '设备按能力申请，不写数量或编号就取全部相符的，两者不能并存。' },
    'compose-credential-spec': { says: '凭据规范让 Windows 容器以域的托管账户身份运行。' },
    'swarm-reads-fewer-keys': {
      says: '`docker stack deploy` 不读取宿主机命名空间、设备和安全选项，并拒绝直接写在服务上的限制。',
    },
    'compose-trusts-every-file': { says: 'Compose 对每个文件都照写的执行，不论它来自何处；按标签取来的文件，明天可能已是另一个。' },
  },
} satisfies ClaimTexts<typeof composeResourceClaims>;
