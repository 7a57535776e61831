import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Mount',
    summary:
      'Puts files from outside the image into the container; a path of the host is an opening in its mount namespace, a volume is not.',
    variants: {
      socket: {
        does: 'Hands the container the control socket of the Docker engine.',
        gives: 'The host: whoever speaks to it can start a privileged container, whatever user and limits this one has.',
        gains: 'Dashboards, CI runners and reverse proxies find and manage containers.',
        right: 'The image is trusted like root; a filtering proxy in between leaves it only the calls it needs.',
      },
      'socket-read-only': {
        does: 'Hands over the engine’s control socket; `ro` guards the file, not what is said through it.',
        gives: 'As much as without `ro`: every call still works, the start of a privileged container included.',
        gains: 'Tools that watch containers work, as they would without it.',
        right: 'Only as the one service that filters calls for all others.',
      },
      'user-socket': {
        does: 'Hands over the control socket of a rootless engine.',
        gives: 'All that this one user owns on the host; root stays out of reach.',
        gains: 'The service manages that user’s containers.',
        right: 'A user account that exists for just this purpose.',
      },
      'manager-socket': {
        does: 'Hands over the control socket of another manager of the host: containerd, CRI-O, Podman, libvirt, D-Bus, systemd or Xenstore.',
        gives: 'Everything it manages, and mostly the host with it.',
        gains: 'A container can steer containers, virtual machines or host services.',
        right: 'It is that manager’s own front-end and trusted like it.',
      },
      root: {
        does: 'Shows the whole file system of the host, writable.',
        gives: 'The host: root here can edit its accounts, keys, services and other containers’ data.',
        gains: 'Backup and repair tools reach everything.',
        right: 'For a rescue by hand; an agent that only reads does with `:ro`.',
      },
      'root-read-only': {
        does: 'Shows the whole file system of the host for reading.',
        gives: 'Every secret on it, if the process is root: password hashes, keys, other containers’ data.',
        gains: 'Monitoring agents measure disks and read system state.',
        right: 'The agent is meant to see the host and its image is trusted with it.',
      },
      system: {
        does: 'Makes a system path of the host writable from the container.',
        gives: 'The host’s integrity: root here is root on these files, which host programs run or obey.',
        gains: 'The service configures or installs things on the host.',
        right: 'That is its task; reading needs only `:ro`.',
      },
      'system-read-only': {
        does: 'Lets the container read a system path of the host, without writing to it.',
        gives: 'Its content: settings, accounts and whatever keys lie there can be copied out.',
        gains: 'Programs that must agree with the host’s settings do.',
        right: 'A single file is too little; naming just that file is narrower.',
      },
      kernel: {
        does: 'Puts the host’s own `/proc` or `/sys` beside the filtered ones, writable.',
        gives: 'Settings of the shared kernel, some of which, such as `core_pattern`, make it start programs on the host.',
        gains: 'Tuning and hardware tools work from a container.',
        right: 'A node agent that changes such settings by design.',
      },
      'kernel-read-only': {
        does: 'Shows the host’s own `/proc` or `/sys` for reading.',
        gives: 'The view of every process and device of the host, neighbours included.',
        gains: 'Exporters report figures of the node instead of the container.',
        right: 'Node monitoring.',
      },
      devices: {
        does: 'Shows the host’s whole `/dev`; the list of allowed devices still decides which of its nodes open.',
        gives: 'The host’s `/dev/shm` and terminals, which lie below it, and the barrier in front of a device as soon as a rule allows it.',
        gains: 'Devices that are plugged in later appear by themselves.',
        right: 'Hardware managers; for one device, `devices` names it and nothing else.',
      },
      credentials: {
        does: 'Puts keys or logins of a host user into the container.',
        gives: 'Those identities, wherever they are valid; read-only changes nothing about copying them.',
        gains: 'Tools inside use the logins that already exist.',
        right: 'On a developer’s own machine; an agent socket or a secret made for this service hands over less.',
      },
      bind: {
        does: 'Opens a path of the host for reading and writing, past the container’s own layers.',
        gives: 'The integrity of those files, since user ids count as the host’s, and independence from this host’s directories.',
        gains: 'Both sides work on the same files, at native speed on Linux; in Docker Desktop they cross into its virtual machine.',
        right: 'Source code in development, or data that host programs need as well.',
      },
      'bind-read-only': {
        does: 'Shows a path of the host for reading; the container cannot change it.',
        gives: 'Independence from this host’s directories.',
        gains: 'Configuration is edited outside, and a break-in leaves it as it is.',
        right: 'Configuration and static content, nearly always.',
      },
      'bind-shared': {
        does: 'Opens a host path and passes mounts on in both directions, even those made inside the container.',
        gives: 'The independence of the two mount tables, for whoever may mount in here.',
        gains: 'A FUSE or storage container serves its mounts to host and neighbours.',
        right: 'Serving mounts is its job; `rslave` is enough to receive them.',
      },
      named: {
        does: 'Keeps the path in a volume that the engine manages, outside the writable layer.',
        gives: 'Plain sight: backup and inspection go through the engine or another container.',
        gains: 'Native file-system speed, data that outlives the container, and no host path opened.',
        right: 'Databases, and whatever else must survive an update.',
      },
      'named-read-only': {
        does: 'Shows a volume of the engine to this service for reading.',
        gains: 'One service writes and the others cannot corrupt what they use.',
        right: 'Certificates, static files and backups read by others.',
      },
      anonymous: {
        does: 'Gives the path a volume without a name: kept when `up` recreates the container, left behind by `down`.',
        gives: 'An address for the data; after `down` the next start begins with a new one, filled from the image.',
        gains: 'Writes bypass the container’s layer without further set-up.',
        right: 'Caches such as `node_modules`; data worth keeping wants a name.',
      },
      tmpfs: {
        does: 'Keeps the path in memory for as long as the container runs.',
        gives: 'The content at every stop, and memory: without a size up to half of the host’s, counted to the limit if there is one.',
        gains: 'Speed, and secrets that never touch a disk.',
        right: 'Scratch space, above all beside `read_only`.',
      },
    },
    counterparts: {
      kvm: 'A guest sees no host file until a directory is shared, by virtiofs for instance.',
    },
  },
  'zh-cn': {
    title: '挂载',
    summary: '把镜像之外的文件放进容器；挂宿主机路径等于在挂载命名空间上开了口子，挂卷则不是。',
    variants: {
      socket: {
        does: '把 Docker 引擎的控制套接字交给容器。',
        gives: '宿主机：谁能与它通信，谁就能启动特权容器，不论这个容器用什么用户、有什么限制。',
        gains: '面板、CI runner 和反向代理能发现并管理容器。',
        right: '像信任 root 一样信任这个镜像；中间放一个过滤代理，可以只放行需要的调用。',
      },
      'socket-read-only': {
        does: '交出引擎的控制套接字；`ro` 保护的是文件，管不了通过它发送的请求。',
        gives: '与不写 `ro` 一样多：所有调用照样有效，包括启动特权容器。',
        gains: '监视容器的工具可以工作，不写 `ro` 也一样。',
        right: '只适合替所有其他服务过滤调用的那一个。',
      },
      'user-socket': {
        does: '交出 rootless 引擎的控制套接字。',
        gives: '该用户在宿主机上拥有的一切；root 仍碰不到。',
        gains: '服务可以管理该用户的容器。',
        right: '专为此用途设立的用户账号。',
      },
      'manager-socket': {
        does: '交出宿主机上另一个管理服务的控制套接字：containerd、CRI-O、Podman、libvirt、D-Bus、systemd 或 Xenstore。',
        gives: '它所管理的一切，多半连同宿主机。',
        gains: '容器可以控制容器、虚拟机或宿主机服务。',
        right: '它就是该管理服务自己的前端，信任程度也相同。',
      },
      root: {
        does: '露出宿主机的整个文件系统，而且可写。',
        gives: '宿主机：这里的 root 能改账号、密钥、服务和别的容器的数据。',
        gains: '备份和修复工具什么都能访问。',
        right: '人工抢修时；只读取的代理写 `:ro` 就够。',
      },
      'root-read-only': {
        does: '露出宿主机的整个文件系统，只读。',
        gives: '进程若是 root，上面的每个机密：口令散列、密钥、别的容器的数据。',
        gains: '监控代理能测量磁盘、读取系统状态。',
        right: '这个代理本来就该看宿主机，镜像也值得信任。',
      },
      system: {
        does: '让容器可以写宿主机的系统路径。',
        gives: '宿主机的完整性：这里的 root 就是这些文件的 root，而宿主机的程序会执行或遵从它们。',
        gains: '服务可以在宿主机上安装或配置东西。',
        right: '这正是它的任务；只读取的话写 `:ro`。',
      },
      'system-read-only': {
        does: '让容器读取宿主机的系统路径，但不能写。',
        gives: '其中的内容：设置、账号和放在那里的密钥都可能被带走。',
        gains: '必须与宿主机设置一致的程序能做到一致。',
        right: '只挂一个文件不够用；够用的话，就只挂那个文件。',
      },
      kernel: {
        does: '在经过过滤的那一份之外，再给出宿主机自己的 `/proc` 或 `/sys`，并且可写。',
        gives: '共用内核的设置；其中有的（如 `core_pattern`）会让内核在宿主机上启动程序。',
        gains: '调优和硬件工具可以在容器里用。',
        right: '本来就要改这些设置的节点代理。',
      },
      'kernel-read-only': {
        does: '给出宿主机自己的 `/proc` 或 `/sys`，只读。',
        gives: '宿主机所有进程和设备的信息，包括邻居的。',
        gains: '采集器上报的是节点而不是容器的数据。',
        right: '节点监控。',
      },
      devices: {
        does: '露出宿主机的整个 `/dev`；其中哪些节点能打开，仍由设备清单决定。',
        gives: '位于其下的宿主机 `/dev/shm` 和终端；一旦有规则放行，设备前的屏障也没有了。',
        gains: '之后插入的设备会自动出现。',
        right: '硬件管理程序；只要一个设备时，写 `devices` 就只给那一个。',
      },
      credentials: {
        does: '把宿主机用户的密钥或登录信息放进容器。',
        gives: '这些身份，在它们有效的一切地方；只读也挡不住复制。',
        gains: '里面的工具直接使用已有的登录。',
        right: '在开发者自己的机器上；改用 agent 套接字或专设的机密，交出的更少。',
      },
      bind: {
        does: '开放宿主机的一个路径供读写，不经过容器自己的层。',
        gives: '这些文件的完整性，因为用户 ID 按宿主机的算；还有可移植性，因为依赖这台宿主机的目录。',
        gains: '两边操作同一份文件，在 Linux 上是原生速度；在 Docker Desktop 上则要跨进它的虚拟机。',
        right: '开发时的源代码，或宿主机程序也要用的数据。',
      },
      'bind-read-only': {
        does: '露出宿主机的一个路径供读取，容器改不了。',
        gives: '可移植性：从此依赖这台宿主机的目录。',
        gains: '配置在外面修改，即使被入侵也不会变。',
        right: '配置和静态内容几乎都适合。',
      },
      'bind-shared': {
        does: '开放一个宿主机路径，并双向传播挂载，容器里新做的挂载也不例外。',
        gives: '两边挂载表的相互独立，只要容器里有谁能挂载。',
        gains: 'FUSE 或存储容器可以把挂载提供给宿主机和邻居。',
        right: '提供挂载就是它的职责；只接收的话 `rslave` 就够。',
      },
      named: {
        does: '把路径放进由引擎管理的卷，不占可写层。',
        gives: '直接可见：备份和查看要经过引擎或另一个容器。',
        gains: '原生文件系统的速度，容器删除后数据仍在，也没有打开宿主机路径。',
        right: '数据库，以及任何升级后还要在的数据。',
      },
      'named-read-only': {
        does: '让这个服务读取引擎的一个卷。',
        gains: '由一个服务写入，其余的服务弄不坏自己要用的内容。',
        right: '供别人读取的证书、静态文件和备份。',
      },
      anonymous: {
        does: '给路径一个没有名字的卷：`up` 重建容器时保留，`down` 之后遗留在那里。',
        gives: '可供引用的名字；`down` 之后再启动，又是一个从镜像填充的新卷。',
        gains: '不用配置，写入就绕过了容器的层。',
        right: '`node_modules` 之类的缓存；值得保留的数据应当有名字。',
      },
      tmpfs: {
        does: '容器运行期间把路径放在内存里。',
        gives: '每次停止时的内容，还有内存：不设大小时最多占宿主机的一半；若有限制，则计入其中。',
        gains: '速度，以及永不落盘的机密。',
        right: '临时空间，尤其是与 `read_only` 搭配时。',
      },
    },
    counterparts: {
      kvm: '虚拟机看不到宿主机文件，除非共享目录，例如用 virtiofs。',
    },
  },
});
