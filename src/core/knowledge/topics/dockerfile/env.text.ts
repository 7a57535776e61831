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
    },
  },
});
