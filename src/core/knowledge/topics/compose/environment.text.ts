import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Environment of the service',
    summary: 'Sets variables for every process in the container; `docker inspect` shows them to whoever may ask.',
    variants: {
      secret: {
        does: 'Gives every process in the container this value, a secret by its name.',
        gives: 'Secrecy: child processes inherit it, crash reports copy it, `docker inspect` prints it, and it stands in this file.',
        gains: 'Any program can read it.',
        right: 'A throw-away set-up; otherwise a secret file, by `…_FILE` where the image knows that.',
      },
      passed: {
        does: 'Gives every process a value that, by its name, is a secret and comes from outside this file.',
        gives: 'Child processes, crash reports and `docker inspect` get it all the same.',
        gains: 'It stays out of the repository.',
        right: 'Programs that cannot read a secret from a file.',
      },
      embedded: {
        does: 'Gives every process an address that holds a password.',
        gives: 'The password, to child processes, logs that print the address, and `docker inspect`.',
        gains: 'One value says where and how to connect.',
      },
      file: {
        does: 'Names the file to read a secret from, in place of the secret.',
        gains: '`docker inspect` and child processes see a path; with `secrets` the file reaches this service only.',
      },
      gpu: {
        does: 'Asks the NVIDIA runtime for these GPUs, where it is this service’s runtime or the daemon’s default.',
        gives: 'The host’s GPU driver, to this container; and without that runtime it has no effect.',
        gains: 'GPUs with engines that know no device requests.',
        right: '`gpus` or a device reservation says it to the engine itself.',
      },
      'no-gpu': {
        does: 'Keeps GPUs and their driver out of this service, where the NVIDIA runtime is the default.',
        gains: 'An image made for GPUs runs without them.',
      },
      driver: {
        does: 'Decides which libraries and tools of the host’s NVIDIA driver come into this container.',
        gives: 'With `all`, also graphics, video and display parts that may never be used.',
        gains: 'The program gets what it needs of the driver, in the host’s version.',
      },
      preload: {
        does: 'Loads this library into every program that starts in the container, `docker exec` and health checks included.',
        gives: 'Programs linked statically or against another C library, which ignore it or fail.',
        gains: 'Another allocator or clock without another image.',
      },
      heap: {
        does: 'Fixes how large the heap may grow, whatever memory limit this service has.',
        gives: 'Agreement with that limit, which must be kept by hand: a smaller one ends in an out-of-memory kill.',
        gains: 'The same footprint on every host.',
        right: 'Above it, the limit leaves room for stacks, code and buffers.',
      },
      'heap-share': {
        does: 'Lets the heap grow to a share of this service’s memory limit, or of the host’s memory without one.',
        gives: 'A bound, while no memory limit stands in this file.',
        gains: 'A changed limit carries the heap along.',
        right: 'With a `mem_limit` beside it.',
      },
      threads: {
        does: 'Fixes how many threads or workers start, whatever processors this service may use.',
        gives: 'Adaptation: more than the CPU quota allows wait for the next period, fewer leave it unused.',
        gains: 'Steady memory use and timing; Go before {go-cpu-limit} would count the host’s processors.',
      },
      engine: {
        does: 'Points Docker clients in this service at that engine.',
        gives: 'The machine behind it: who runs code in here can start containers that own it.',
        gains: 'No socket of this host is mounted.',
        right: 'An engine that serves this job alone and can be thrown away.',
      },
      'plain-engine': {
        does: 'Points Docker clients at an engine’s port that asks for no certificate.',
        gives: 'Who may command it: every service that shares a network with it.',
        gains: 'No keys to hand out.',
        right: 'An internal network that only the two of them share.',
      },
      'no-certificates': {
        does: 'Keeps Docker’s engine image from making certificates, so that it obeys everybody on `2375`.',
        gives: 'The engine in here, and as it runs privileged mostly the host, to every neighbour on its networks.',
        gains: 'Clients need an address only.',
        right: 'A network that the engine and one client have for themselves.',
      },
      proxy: {
        does: 'Sends the outgoing requests of programs that heed it through this proxy.',
        gives: 'Only those that heed it: nothing forces a program, and its direct way out stays open.',
        gains: 'Names and addresses that go out are seen and filtered in one place.',
        right: 'Beside an `internal` network, where the proxy is the only way out.',
      },
    },
  },
  'zh-cn': {
    title: '服务的环境变量',
    summary: '为容器里的每个进程设置变量；有权查询的人用 `docker inspect` 就能看到。',
    variants: {
      secret: {
        does: '把这个从名字看是机密的值交给容器里的每个进程。',
        gives: '保密：子进程会继承，崩溃报告会抄走，`docker inspect` 会打印，而且它就写在本文件里。',
        gains: '任何程序都读得到。',
        right: '随手丢弃的环境；否则用机密文件，镜像支持的话写 `…_FILE`。',
      },
      passed: {
        does: '把一个从名字看是机密、来自本文件之外的值交给每个进程。',
        gives: '子进程、崩溃报告和 `docker inspect` 照样得到它。',
        gains: '它不会进入代码仓库。',
        right: '无法从文件读取机密的程序。',
      },
      embedded: {
        does: '把一个带密码的地址交给每个进程。',
        gives: '密码：子进程、会打印地址的日志和 `docker inspect` 都能看到。',
        gains: '一个值就说明连到哪里、怎样连。',
      },
      file: {
        does: '给出存放机密的文件名，而不是机密本身。',
        gains: '`docker inspect` 和子进程只看到路径；配合 `secrets`，文件只到这个服务。',
      },
      gpu: {
        does: '在 NVIDIA 运行时是本服务的运行时或守护进程的默认运行时时，向它申请这些 GPU。',
        gives: '宿主机的 GPU 驱动对这个容器开放；没有该运行时则不起作用。',
        gains: '引擎不支持设备申请时也能用 GPU。',
        right: '用 `gpus` 或设备预留，直接告诉引擎。',
      },
      'no-gpu': {
        does: 'NVIDIA 运行时是默认运行时时，不让 GPU 及其驱动进入这个服务。',
        gains: '为 GPU 制作的镜像不带 GPU 也能运行。',
      },
      driver: {
        does: '决定宿主机 NVIDIA 驱动的哪些库和工具进入这个容器。',
        gives: '写 `all` 时，可能永远用不到的图形、视频、显示部分也会带上。',
        gains: '程序得到所需的驱动部分，版本与宿主机一致。',
      },
      preload: {
        does: '把这个库加载进容器里启动的每个程序，包括 `docker exec` 和健康检查。',
        gives: '静态链接或用另一种 C 库的程序，它们会忽略它或出错。',
        gains: '不换镜像就换内存分配器或时钟。',
      },
      heap: {
        does: '固定堆的上限，不管这个服务的内存限制是多少。',
        gives: '与该限制的一致，要靠人工维护：限制更小时会因内存不足被杀。',
        gains: '在每台宿主机上占用相同。',
        right: '限制要高于它，给栈、代码和缓冲留出余地。',
      },
      'heap-share': {
        does: '堆最多占本服务内存限制的一个比例，没有限制时按宿主机内存算。',
        gives: '本文件没写内存限制时，就没有上限。',
        gains: '改了限制，堆随之变化。',
        right: '旁边写上 `mem_limit`。',
      },
      threads: {
        does: '固定启动多少线程或工作进程，不管这个服务能用多少处理器。',
        gives: '适应能力：多于 CPU 配额的要等下一周期，少了则用不满。',
        gains: '内存占用和耗时稳定；{go-cpu-limit} 之前的 Go 会按宿主机处理器数来算。',
      },
      engine: {
        does: '让这个服务里的 Docker 客户端指向那个引擎。',
        gives: '它背后的机器：在这里运行代码的人能启动掌握该机器的容器。',
        gains: '不挂载本机的套接字。',
        right: '只为这项工作服务、可以随时丢弃的引擎。',
      },
      'plain-engine': {
        does: '让 Docker 客户端指向不要求证书的引擎端口。',
        gives: '谁能指挥它：与它共用网络的每个服务都行。',
        gains: '不用分发密钥。',
        right: '只有它们两个共用的内部网络。',
      },
      'no-certificates': {
        does: '让 Docker 的引擎镜像不生成证书，在 `2375` 上谁的话都听。',
        gives: '这里的引擎，又因它多以特权运行，往往连同宿主机，都交给同网络的邻居。',
        gains: '客户端只需一个地址。',
        right: '引擎与一个客户端独享的网络。',
      },
      proxy: {
        does: '让认这个变量的程序把出站请求发给该代理。',
        gives: '仅限认它的程序：没有什么强制，程序直接出去的路仍然开着。',
        gains: '出去的域名和地址在一处可见、可过滤。',
        right: '配合 `internal` 网络，代理才是唯一出口。',
      },
    },
  },
});
