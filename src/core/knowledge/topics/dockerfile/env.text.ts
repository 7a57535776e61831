import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Environment of the image',
    summary: 'Sets variables for later build steps and for every process of every container started from the image.',
    variants: {
      secret: {
        does: 'Stores this value in the image’s configuration, which every copy of the image carries.',
        gives:
          'Whoever can pull the image reads it with `docker inspect`, and every process in the container inherits it. A later `ENV` does not take it out of the history.',
        gains: 'The program finds it without being told at start.',
        right: 'For a placeholder that every deployment replaces.',
      },
      gpu: {
        does: 'Asks the NVIDIA runtime for GPUs on behalf of every container started from this image.',
        gives: 'Where that runtime is the default, a container gets the host’s GPU driver without its deployment saying so.',
        gains: 'Images for machine learning run without options of their own.',
        right: 'On hosts that serve GPU work only.',
      },
      'no-gpu': {
        does: 'Keeps GPUs out of containers of this image even where the NVIDIA runtime is the default.',
        gains: 'A base image made for GPUs can be used without handing them over.',
      },
      preload: {
        does: 'Loads this library into every program that starts in the container.',
        gives:
          'All of them share its faults, the health check and `docker exec` included; a program linked statically or against another C library ignores it or fails.',
        gains: 'Another memory allocator or time source without rebuilding anything.',
      },
      heap: {
        does: 'Fixes how large the heap may grow, for every container of this image.',
        gives: 'The container’s memory limit does not move it: a smaller limit ends in an out-of-memory kill, a larger one lies idle.',
        gains: 'The same footprint on every host.',
        right: 'Where deployment sets no limit, or sets this variable with it.',
      },
      threads: {
        does: 'Fixes how many threads or workers start, whatever processors the container may use.',
        gives: 'More than its CPU quota allows means waiting for the next period; fewer leave processors idle.',
        gains: 'Memory use and timing that do not depend on the host.',
      },
      driver: {
        does: 'Decides which libraries and tools of the host’s NVIDIA driver are mounted into containers of this image.',
        gives: 'Independence of the host: with `all`, graphics, video and display parts come along, used or not.',
        gains: 'Programs find the driver’s libraries in the version that the host’s kernel needs.',
      },
      'heap-share': {
        does: 'Lets the heap grow to a share of the container’s memory limit, or of the host’s memory where there is none.',
        gives: 'Without a limit one container may claim that share of the whole machine.',
        gains: 'The same image fits small limits and large ones.',
        right: 'Together with a memory limit at deployment.',
      },
      engine: {
        does: 'Points Docker clients in every container of this image at an engine.',
        gives: 'Whoever runs code in here gives that engine orders, and with it root on the machine behind.',
        gains: 'Builds and tests without a socket of the host.',
        right: 'The engine is one that may be thrown away.',
      },
      'plain-engine': {
        does: 'Points Docker clients at an engine’s port without TLS.',
        gives: 'Every check of who is calling: all that reach that port own the engine.',
        gains: 'No certificates to hand out.',
        right: 'On a private network between two containers at most; certificates cost one volume.',
      },
      'no-certificates': {
        does: 'Keeps Docker’s engine image from making certificates, so that it listens on `2375` for everybody.',
        gives: 'The engine in here to every neighbour on its network.',
        gains: 'Clients need nothing but the address.',
        right: 'One job alone on a network of its own, if at all.',
      },
      proxy: {
        does: 'Sends the traffic of every container of this image through this proxy, wherever it runs.',
        gives: 'Any password in the address to all who have the image, and every network without that proxy.',
        gains: 'Build steps and programs get out where only the proxy may.',
        right: 'Rather at deployment: a proxy belongs to a network, not to an image.',
      },
    },
  },
  'zh-cn': {
    title: '镜像的环境变量',
    summary: '为后面的构建步骤，以及由此镜像启动的每个容器里的每个进程，设置变量。',
    variants: {
      secret: {
        does: '把这个值存进镜像配置，镜像的每一份副本都带着它。',
        gives: '谁能拉取镜像，谁就能用 `docker inspect` 读到；容器里每个进程都继承它。之后再写 `ENV` 也去不掉历史里的值。',
        gains: '程序启动时不用另外传入就能读到。',
        right: '只是占位值，每次部署都会替换。',
      },
      gpu: {
        does: '替由此镜像启动的每个容器向 NVIDIA 运行时申请 GPU。',
        gives: '该运行时若是默认运行时，部署里只字未提，容器也会得到宿主机的 GPU 驱动。',
        gains: '机器学习镜像不加参数就能运行。',
        right: '宿主机只跑 GPU 任务。',
      },
      'no-gpu': {
        does: '即使默认运行时是 NVIDIA 的，由此镜像启动的容器也拿不到 GPU。',
        gains: '可以使用面向 GPU 的基础镜像，而不交出 GPU。',
      },
      preload: {
        does: '让容器里启动的每个程序都加载这个库。',
        gives: '它有缺陷，所有程序都受影响，健康检查和 `docker exec` 也不例外；静态链接或用别的 C 库的程序会忽略它，或者出错。',
        gains: '换内存分配器或时间来源而不用重新编译。',
      },
      heap: {
        does: '把堆的上限写死，由此镜像启动的每个容器都一样。',
        gives: '容器的内存限制影响不了它：限制比它小就会因内存不足被杀，比它大又用不上。',
        gains: '在任何宿主机上占用相同。',
        right: '部署时不设限制，或连同这个变量一起设置。',
      },
      threads: {
        does: '把线程或工作进程的数目写死，不管容器能用几个处理器。',
        gives: '超过 CPU 配额就要等下一个周期，少了又会让处理器闲着。',
        gains: '内存占用和时序不随宿主机变化。',
      },
      driver: {
        does: '决定把宿主机 NVIDIA 驱动的哪些库和工具挂进这个镜像的容器。',
        gives: '与宿主机的独立：写 `all` 时，图形、视频、显示部分不管用不用都会带上。',
        gains: '程序能找到与宿主机内核版本一致的驱动库。',
      },
      'heap-share': {
        does: '堆最多占容器内存限制的一个比例；没有限制时按宿主机内存算。',
        gives: '不设限制时，一个容器就可能占用整台机器的这个比例。',
        gains: '同一个镜像适应大小不同的限制。',
        right: '部署时同时设内存限制。',
      },
      engine: {
        does: '让这个镜像的每个容器里的 Docker 客户端都指向某个引擎。',
        gives: '在里面运行代码的人就能指挥那个引擎，也就是它背后机器的 root。',
        gains: '构建和测试不用宿主机的套接字。',
        right: '那个引擎是可以随时丢弃的。',
      },
      'plain-engine': {
        does: '让 Docker 客户端指向引擎的非 TLS 端口。',
        gives: '对来者的任何核对：能连上这个端口的都掌握该引擎。',
        gains: '不用分发证书。',
        right: '充其量是两个容器之间的专用网络；用证书不过多一个卷。',
      },
      'no-certificates': {
        does: '让 Docker 的引擎镜像不生成证书，在 `2375` 上对所有人监听。',
        gives: '同一网络上的邻居都能指挥这里的引擎。',
        gains: '客户端只需要一个地址。',
        right: '充其量用于独占一个网络的单个任务。',
      },
      proxy: {
        does: '这个镜像的每个容器不管在哪里运行，流量都走这个代理。',
        gives: '地址里的密码，凡有镜像的人都看得到；没有这个代理的网络也用不了。',
        gains: '只许走代理的地方，构建步骤和程序也能出去。',
        right: '更适合在部署时给出：代理属于网络，不属于镜像。',
      },
    },
  },
});
