import type { ClaimTexts } from '../claim';
import type { imageClaims } from './image';

export default {
  en: {
    'dockerfile-image-has-no-kernel': {
      says: 'An image names the operating system and CPU architecture it is for, and brings user space only: the kernel is the host’s.',
    },
    'dockerfile-from-platform': {
      says: '`--platform` picks the image for one operating system and architecture instead of the build’s target.',
    },
    'dockerfile-target-platform-arguments': {
      says: 'BuildKit says for which platform it builds in `TARGETARCH` and its like; a stage sees them once it declares them by `ARG`.',
    },
    'dockerfile-last-stage-ships': {
      says: 'Only the target stage, by default the last one, becomes the image; compilers and files of other stages stay behind.',
    },
    'dockerfile-syntax-is-an-image': {
      says: 'The syntax line names an image that reads the Dockerfile, so the same file builds alike on any BuildKit.',
    },
    'dockerfile-args-in-history': {
      says: 'Build arguments stay visible in the image’s history and in detailed provenance (`mode=max`), so they are no place for secrets.',
    },
    'dockerfile-env-persists': { says: 'Environment set in a Dockerfile stays in the image and in every container started from it.' },
    'dockerfile-secret-mounts': {
      says: 'A secret mount shows a secret to one build step, as a file or a variable, and leaves nothing in the image.',
    },
    'dockerfile-cache-mounts': {
      says: 'A cache mount keeps compiler and package caches between builds on the same builder and outside the image.',
    },
    'dockerfile-bind-mounts-in-build': {
      says: 'A bind mount in a build step reads files of the context or another stage without copying them into a layer.',
    },
    'dockerfile-run-uses-builder-kernel': {
      says: 'Build steps run as containers on the builder’s kernel, so what they learn or change there does not travel with the image.',
    },
    'dockerfile-run-network': {
      says: 'A build step has its own network by default; `none` cuts it off and `host` gives it the builder’s.',
    },
    'buildkit-insecure-entitlement': {
      says: 'The insecure mode runs a build step without the sandbox, much like a privileged container, and must be allowed on the builder.',
    },
    'dockerfile-shell-form-hides-signals': {
      says: 'In shell form the shell is process 1: it does not pass signals on, and arguments from `CMD` are ignored.',
    },
    'dockerfile-expose-publishes-nothing': { says: '`EXPOSE` documents a port; it publishes nothing.' },
    'dockerfile-volume-is-anonymous': { says: 'A `VOLUME` path becomes an anonymous volume wherever the user mounts nothing there.' },
    'dockerfile-root-by-default': {
      says: 'Without a `USER` instruction a service starts as root; one that needs no privileges should name another user.',
    },
    'dockerfile-group-follows-user': {
      says: 'Naming a group after the user replaces all its other groups; a user without a primary group runs in the root group.',
    },
    'dockerfile-healthcheck-executes-inside': {
      says: 'A health check runs a command inside the container, every 30 s by default, and three failures mark it unhealthy.',
    },
    'dockerfile-stop-signal': { says: '`STOPSIGNAL` sets the signal that asks the container to end; it is SIGTERM otherwise.' },
    'dockerfile-onbuild-runs-in-child': { says: '`ONBUILD` instructions run later, in the build of any image that starts from this one.' },
    'dockerfile-copy-owner-root': { says: 'Copied files belong to user and group 0 unless `--chown` says otherwise.' },
    'dockerfile-copy-link-independent-layer': {
      says: 'A linked copy is a layer of its own that stays valid when the layers below it change.',
    },
    'dockerfile-add-fetches': {
      says: '`ADD` fetches from the network and unpacks archives; what it fetched is verified only where a checksum is given.',
    },
    'dockerfile-cache-from-first-change': { says: 'The build cache holds up to the first changed step; every later step runs again.' },
    'dockerfile-pin-by-digest': { says: 'A tag can be moved to another image; only a digest always means the same one.' },
    'docker-platform-emulation-slow': {
      says: 'Code for another architecture runs under QEMU’s user emulation, which can be much slower, above all for compilers and compression.',
    },
    'dockerfile-alpine-is-musl': {
      says: 'Alpine Linux is built around musl and BusyBox, in a few megabytes and with a package repository.',
    },
    'dockerfile-distroless-no-shell': {
      says: 'Distroless images hold an application’s run-time dependencies, without package manager, shell or other tools.',
    },
    'image-names-gpus': {
      says: 'Under the NVIDIA runtime `NVIDIA_VISIBLE_DEVICES` decides which GPUs a container gets; empty or `void` gives it none and no driver.',
    },
    'buildkit-refuses-missing-entitlement': {
      says: 'A build with a step that needs `security.insecure` or `network.host` is refused unless the request was granted that entitlement.',
    },
    'buildkit-names-that-hold-secrets': {
      says: 'BuildKit takes a variable for a secret by the words of its name, such as `key`, `token`, `password` or `auth`, unless another word is `public`, `file` or `version`.',
    },
    'image-data-directories': {
      says: 'Each image names the directory that it keeps its data in, and it can move: PostgreSQL images of 18 and newer declare `/var/lib/postgresql` where older ones declared the `data` below it.',
    },
    's6-overlay-needs-first-process': {
      says: 's6-overlay must run as process 1, and does not work behind another init or in a shared process namespace.',
    },
    'search-engines-check-the-host': {
      says: 'Elasticsearch that can join others refuses to start where the host allows too few memory maps or too little locked memory; with single-node discovery it only warns.',
    },
    'redis-wants-overcommit': {
      says: 'Redis saves from a forked copy of itself, which Linux may refuse to make unless it is told to overcommit memory.',
    },
  },
  'zh-cn': {
    'dockerfile-image-has-no-kernel': { says: '镜像标明所属的操作系统和 CPU 架构，只带用户空间，内核用的是宿主机的。' },
    'dockerfile-from-platform': { says: '`--platform` 指定取哪个操作系统和架构的镜像，而不是沿用构建目标。' },
    'dockerfile-target-platform-arguments': {
      says: 'BuildKit 用 `TARGETARCH` 等变量给出构建的目标平台；阶段里用 `ARG` 声明之后才看得到。',
    },
    'dockerfile-last-stage-ships': { says: '只有目标阶段（默认是最后一个）成为镜像，其他阶段的编译器和文件都不会带进去。' },
    'dockerfile-syntax-is-an-image': { says: '语法行指定一个用来解析 Dockerfile 的镜像，因此同一文件在任何 BuildKit 上构建结果一致。' },
    'dockerfile-args-in-history': { says: '构建参数会留在镜像历史和详细的来源证明（`mode=max`）里，不能用来传递机密。' },
    'dockerfile-env-persists': { says: 'Dockerfile 里设置的环境变量会保留在镜像以及由它启动的每个容器中。' },
    'dockerfile-secret-mounts': { says: '机密挂载以文件或变量的形式，只在一个构建步骤中提供机密，不在镜像里留下任何内容。' },
    'dockerfile-cache-mounts': { says: '缓存挂载让编译和软件包缓存在同一构建器的多次构建之间保留，又不进入镜像。' },
    'dockerfile-bind-mounts-in-build': { says: '构建步骤里的绑定挂载可以读取上下文或其他阶段的文件，而不必复制成一层。' },
    'dockerfile-run-uses-builder-kernel': { says: '构建步骤作为容器运行在构建机的内核上，在那里探测到或改动的东西不会随镜像带走。' },
    'dockerfile-run-network': { says: '构建步骤默认有自己的网络；`none` 断开网络，`host` 使用构建机的网络。' },
    'buildkit-insecure-entitlement': { says: 'insecure 模式让构建步骤脱离沙箱运行，近似特权容器，并且必须先在构建器上放行。' },
    'dockerfile-shell-form-hides-signals': { says: '使用 shell 形式时，1 号进程是 shell：它不转发信号，`CMD` 给出的参数也会被忽略。' },
    'dockerfile-expose-publishes-nothing': { says: '`EXPOSE` 只是说明端口，并不发布端口。' },
    'dockerfile-volume-is-anonymous': { says: '`VOLUME` 声明的路径如果没有挂载别的东西，就会变成匿名卷。' },
    'dockerfile-root-by-default': { says: '没有 `USER` 指令时服务以 root 启动；不需要特权的服务应当指定别的用户。' },
    'dockerfile-group-follows-user': { says: '在用户后面写了组，就只属于这一个组；没有主组的用户会落到 root 组。' },
    'dockerfile-healthcheck-executes-inside': { says: '健康检查在容器内执行命令，默认每 30 s 一次，连续三次失败即判为不健康。' },
    'dockerfile-stop-signal': { says: '`STOPSIGNAL` 指定通知容器结束的信号，不写则是 SIGTERM。' },
    'dockerfile-onbuild-runs-in-child': { says: '`ONBUILD` 指令要到以此镜像为基础构建别的镜像时才执行。' },
    'dockerfile-copy-owner-root': { says: '复制进来的文件归 0 号用户和 0 号组所有，除非用 `--chown` 指定。' },
    'dockerfile-copy-link-independent-layer': { says: '使用 `--link` 复制的内容自成一层，下面的层变了也依然有效。' },
    'dockerfile-add-fetches': { says: '`ADD` 会从网络下载，也会解包归档；只有给出校验和，才会核对下载内容。' },
    'dockerfile-cache-from-first-change': { says: '构建缓存只用到第一个有变化的步骤为止，之后的步骤都要重新执行。' },
    'dockerfile-pin-by-digest': { says: '标签可以移到别的镜像上，只有摘要始终指向同一个镜像。' },
    'docker-platform-emulation-slow': { says: '其他架构的代码要经 QEMU 用户态模拟运行，可能慢很多，编译和压缩尤其明显。' },
    'dockerfile-alpine-is-musl': { says: 'Alpine Linux 以 musl 和 BusyBox 为基础，只有几兆大小，同时带有软件包仓库。' },
    'dockerfile-distroless-no-shell': { says: 'distroless 镜像只含应用的运行时依赖，没有包管理器、shell 和其他工具。' },
    'image-names-gpus': {
      says: '在 NVIDIA 运行时下，`NVIDIA_VISIBLE_DEVICES` 决定容器得到哪些 GPU；为空或为 `void` 时既没有 GPU 也没有驱动。',
    },
    'buildkit-refuses-missing-entitlement': {
      says: '构建步骤需要 `security.insecure` 或 `network.host` 而请求没有得到相应授权时，构建会被拒绝。',
    },
    'buildkit-names-that-hold-secrets': {
      says: 'BuildKit 按名称里的单词判断变量是不是机密，例如 `key`、`token`、`password`、`auth`，但同时含有 `public`、`file` 或 `version` 的除外。',
    },
    'image-data-directories': {
      says: '每个镜像都写明数据所在的目录，而且会变：PostgreSQL 18 及更新的镜像声明 `/var/lib/postgresql`，旧的声明其下的 `data`。',
    },
    's6-overlay-needs-first-process': {
      says: 's6-overlay 必须作为一号进程运行，在别的 init 之后或共用进程命名空间时都无法工作。',
    },
    'search-engines-check-the-host': {
      says: '能与其他节点组成集群的 Elasticsearch，在宿主机允许的内存映射数或锁定内存太小时拒绝启动；单节点发现模式下只给出警告。',
    },
    'redis-wants-overcommit': {
      says: 'Redis 由 fork 出的副本来保存数据；除非允许内存超分，Linux 可能拒绝创建这个副本。',
    },
  },
} satisfies ClaimTexts<typeof imageClaims>;
