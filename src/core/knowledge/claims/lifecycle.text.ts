import type { ClaimTexts } from '../claim';
import type { lifecycleClaims } from './lifecycle';

export default {
  en: {
    'compose-pull-policies': {
      says: 'Compose pulls an image when it is missing; other policies pull always, never or after a time, or build instead.',
    },
    'compose-dependency-conditions': {
      says: 'A service starts after those it depends on were started, turned healthy or ended successfully, as the condition says, and is stopped before them.',
    },
    'compose-healthy-needs-check': {
      says: 'Waiting for a container to turn healthy fails where neither the file nor the image defines a health check.',
    },
    'compose-health-forms': {
      says: 'A test in a list begins with `NONE`, `CMD` or `CMD-SHELL`; a text is a command line for the container’s shell.',
    },
    'compose-start-interval-needs-period': {
      says: 'Compose refuses to start a service with a start interval and no start period.',
    },
    'compose-hooks-run-by-compose': {
      says: 'Compose runs hooks by itself: at an uncertain moment after the start, and before a stop that it was asked for, not when the container ends on its own.',
    },
    'compose-provider-runs-on-host': {
      says: 'A provider is a program on the machine that runs Compose; Compose calls it to set the resource up and down and passes variables that it prints to dependent services.',
    },
    'compose-model-variables': { says: 'Of a model, a service gets the address and the name, in environment variables.' },
    'compose-watch-actions': {
      says: '`docker compose watch` copies changed files into running containers, restarts them, runs a command in them or rebuilds their image.',
    },
    'compose-profiles-enable': {
      says: 'A service with profiles exists only while one of them is active or it is named itself; what refers to it otherwise is an error.',
    },
    'compose-extends-merges-all': {
      says: 'A service that extends another takes over all its settings, from any file, and puts its own over or behind them.',
    },
    'compose-env-file-order': {
      says: 'Later environment files win over earlier ones, and `environment` over all of them; a missing file is an error unless it is not required.',
    },
    'docker-logging-drivers': {
      says: 'Each container has a logging driver, `json-file` unless the daemon names another: into files, to the host’s journal, to a service on the network, or nowhere.',
    },
    'docker-logging-modes': {
      says: 'Log lines are handed over blocking by default; non-blocking delivery buffers them in memory and drops what no longer fits.',
    },
    'docker-log-rotation': {
      says: '`max-size` makes the file drivers rotate and `max-file` how much they keep, which counts only with it; `local` rotates by itself, at five files of 20 MB.',
    },
    'engine-empty-entrypoint': {
      says: 'An entry point that is given and empty removes that of the image, whose command then is what starts.',
    },
    'image-stop-signals': {
      says: 'Official images choose the stop signal for their program: PostgreSQL SIGINT for its fast shutdown, nginx SIGQUIT and Apache SIGWINCH to finish open requests.',
    },
    'traefik-reads-labels': {
      says: 'Traefik reads labels of containers through the Docker API, and routes requests from outside to the addresses and ports they name.',
    },
    'nvidia-driver-capabilities': {
      says: '`NVIDIA_DRIVER_CAPABILITIES` decides which libraries and tools of the host’s driver are mounted into a container.',
    },
    'openj9-heap-share': {
      says: 'A Java heap given as a percentage follows the container’s memory limit; one given in bytes does not, and wins.',
    },
    'go-sees-cpu-limit': {
      says: 'Since Go 1.25 programs start no more threads for Go code than the CPU limit of their cgroup allows, unless `GOMAXPROCS` is set.',
    },
  },
  'zh-cn': {
    'compose-pull-policies': { says: 'Compose 在镜像缺失时拉取；其他策略是总是拉取、从不拉取、过一段时间再拉，或改为构建。' },
    'compose-dependency-conditions': { says: '服务在其依赖已启动、变健康或成功结束之后启动（由条件决定），并先于它们停止。' },
    'compose-healthy-needs-check': { says: '等待容器变健康时，如果文件和镜像都没有定义健康检查就会失败。' },
    'compose-health-forms': { says: '列表形式的测试以 `NONE`、`CMD` 或 `CMD-SHELL` 开头，文本形式则是交给容器 shell 的命令行。' },
    'compose-start-interval-needs-period': { says: '写了启动间隔却没有启动期的服务，Compose 拒绝启动。' },
    'compose-hooks-run-by-compose': {
      says: '钩子由 Compose 自己执行：启动之后的某个不确定时刻，以及受命停止之前；容器自行结束时不执行。',
    },
    'compose-provider-runs-on-host': {
      says: '提供者是运行 Compose 的机器上的程序；Compose 调用它创建和拆除资源，并把它输出的变量交给依赖它的服务。',
    },
    'compose-model-variables': { says: '对于模型，服务通过环境变量得到地址和名称。' },
    'compose-watch-actions': { says: '`docker compose watch` 把改动的文件复制进运行中的容器，或重启容器、在其中执行命令、重建镜像。' },
    'compose-profiles-enable': { says: '带配置组的服务只在其中一组启用或被点名时才存在，其他情况下引用它就是错误。' },
    'compose-extends-merges-all': { says: '扩展其他服务时会接过它的全部设置，不论来自哪个文件，再用自己的覆盖或追加。' },
    'compose-env-file-order': { says: '环境文件中后面的优先于前面的，`environment` 优先于所有文件；文件缺失就报错，除非写明不必存在。' },
    'docker-logging-drivers': {
      says: '每个容器有一个日志驱动，守护进程未另行指定时是 `json-file`：写文件、交给宿主机的 journal、发往网络上的服务，或不留日志。',
    },
    'docker-logging-modes': { says: '日志默认以阻塞方式交付；非阻塞方式先放进内存缓冲，放不下的就丢弃。' },
    'docker-log-rotation': {
      says: '写了 `max-size`，文件类驱动才会轮转，`max-file` 决定保留多少，也只在此时有效；`local` 自带轮转，保留五个 20 MB 的文件。',
    },
    'engine-empty-entrypoint': { says: '给出空的入口会去掉镜像的入口，启动的就是镜像的命令。' },
    'image-stop-signals': {
      says: '官方镜像为各自的程序选定停止信号：PostgreSQL 用 SIGINT 快速关闭，nginx 用 SIGQUIT、Apache 用 SIGWINCH 处理完已有请求。',
    },
    'traefik-reads-labels': { says: 'Traefik 通过 Docker API 读取容器的标签，把外部请求转到其中写明的地址和端口。' },
    'nvidia-driver-capabilities': { says: '`NVIDIA_DRIVER_CAPABILITIES` 决定把宿主机驱动的哪些库和工具挂进容器。' },
    'openj9-heap-share': { says: '按百分比给出的 Java 堆会随容器内存限制变化；按字节给出的不会，而且优先。' },
    'go-sees-cpu-limit': { says: '从 Go 1.25 起，程序运行 Go 代码的线程数不超过其 cgroup 的 CPU 限制，除非设置了 `GOMAXPROCS`。' },
  },
} satisfies ClaimTexts<typeof lifecycleClaims>;
