import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Base image',
    summary: 'Chooses the user space that the image starts from; its kernel is the host’s.',
    variants: {
      stage: {
        does: 'Continues from the stage {value} of this file: its files, user, environment and start command carry over.',
        gives: 'Whatever that stage installed, compilers included, ships along.',
        gains: 'One place for what several stages share.',
      },
      scratch: {
        does: 'Starts from nothing: the image holds only what this file copies in.',
        gives: 'Shell, certificates, time zones and a C library; debugging needs tools from outside.',
        gains: 'The smallest download, and nothing inside that an intruder could use.',
        right: 'For a statically linked program.',
      },
      windows: {
        does: 'Brings a Windows user space, which needs a Windows kernel underneath.',
        gives: 'Every Linux host: there, Windows takes a virtual machine. On Windows, the builds of host and image must be compatible.',
        gains: 'Windows programs with layers, registries and Dockerfiles.',
      },
      digest: {
        does: 'Pins the base to one exact image, wherever its tag moves later.',
        gives: 'Fixes of the base arrive only when this digest is raised.',
        gains: 'The same start for every build, and no other image slipped in under a known tag.',
        right: 'Where something raises digests regularly.',
      },
      distroless: {
        does: 'Brings the libraries that a program needs at run time, without shell or package manager.',
        gives: 'Shell forms, and looking around with `docker exec`.',
        gains: 'An intruder finds no tools, and scanners report little beside the program itself.',
        right: 'When an earlier stage does the building.',
      },
      alpine: {
        does: 'Brings Alpine Linux: musl and BusyBox in place of glibc and the GNU tools.',
        gives: 'Binaries made for glibc, prebuilt language packages among them, may not run.',
        gains: 'A few megabytes that still have shell and package manager.',
        right: 'Where everything in the image is built for musl.',
      },
      slim: {
        does: 'Brings the publisher’s trimmed variant, as a rule Debian without compilers and documentation.',
        gives: 'What builds need: headers, compilers, `curl`, `git`.',
        gains: 'Less to download and to patch with the C library unchanged.',
      },
      distribution: {
        does: 'Brings a general-purpose distribution with shell and package manager.',
        gives: 'Size, and packages to patch that the workload never uses but an intruder can.',
        gains: 'Familiar packages, and debugging in place.',
        right: 'For build stages, and for workloads that install packages.',
      },
      gpu: {
        does: 'Brings the user-space half of GPU computing; driver and GPU stay the host’s and must fit it.',
        gives: 'Hosts without NVIDIA’s toolkit, and the host’s driver to whatever runs inside.',
        gains: 'GPU work at native speed from an ordinary image.',
        right: 'The variant with compilers for build stages, the one without for what runs.',
      },
      engine: {
        does: 'Brings a whole Docker engine, which runs further containers inside this one.',
        gives: 'It starts only privileged, and so with the host’s kernel and devices in reach.',
        gains: 'Builds and tests get an engine of their own, to fill and to throw away.',
      },
      system: {
        does: 'Brings a system that boots systemd as first process.',
        gives: 'It wants writable cgroups and a stop signal of its own, and mostly more rights than an application.',
        gains: 'Packages with unit files run unchanged.',
        right: 'To test such packages; a system that is to stay is a virtual machine’s job.',
      },
      latest: {
        does: 'Starts from what its publisher calls latest when this is built.',
        gives: 'Sameness: the next build may have another major version, another user or another start command.',
        gains: 'New versions arrive without an edit.',
        right: 'For trying out.',
      },
      tag: {
        does: 'Starts from whatever image the tag names at build time, its layers shared by all containers built on it.',
        gives: 'Two builds of this file may start from different images.',
        gains: 'Fixes of the base arrive with the next build that pulls it.',
      },
    },
    counterparts: { kvm: 'a disk image brings its own kernel, so any system can be inside.' },
  },
  'zh-cn': {
    title: '基础镜像',
    summary: '决定镜像从哪套用户空间开始；内核始终是宿主机的。',
    variants: {
      stage: {
        does: '接着本文件的 {value} 阶段继续：文件、用户、环境变量和启动命令都沿用。',
        gives: '那个阶段装过的东西，包括编译器，会一起发布。',
        gains: '多个阶段共用的部分只写一处。',
      },
      scratch: {
        does: '从空白开始：镜像里只有本文件复制进去的内容。',
        gives: 'shell、证书、时区数据和 C 库；排查问题要靠外部工具。',
        gains: '体积最小，入侵者在里面无工具可用。',
        right: '程序是静态链接的。',
      },
      windows: {
        does: '提供一套 Windows 用户空间，下面必须是 Windows 内核。',
        gives: '所有 Linux 宿主机：在那里运行 Windows 要用虚拟机；在 Windows 上，宿主机与镜像的版本也要兼容。',
        gains: 'Windows 程序也能使用镜像层、镜像仓库和 Dockerfile。',
      },
      digest: {
        does: '把基础镜像固定为某一个确定的镜像，标签以后指向哪里都不影响。',
        gives: '基础镜像的修复要等这里的摘要更新才会进来。',
        gains: '每次构建起点相同，别的镜像也无法借用熟悉的标签混进来。',
        right: '有机制定期更新摘要。',
      },
      distroless: {
        does: '只带程序运行所需的库，没有 shell，也没有包管理器。',
        gives: 'shell 形式的指令，以及用 `docker exec` 进去查看。',
        gains: '入侵者找不到工具，扫描结果里几乎只剩程序本身。',
        right: '构建已在前面的阶段完成。',
      },
      alpine: {
        does: '用的是 Alpine Linux：以 musl 和 BusyBox 代替 glibc 和 GNU 工具。',
        gives: '为 glibc 编译的程序，包括各语言预编译的包，可能无法运行。',
        gains: '只有几兆，却仍有 shell 和包管理器。',
        right: '镜像里的一切都是针对 musl 构建的。',
      },
      slim: {
        does: '采用发布者的精简版本，通常是去掉编译器和文档的 Debian。',
        gives: '构建要用的东西：头文件、编译器、`curl`、`git`。',
        gains: '下载和打补丁的内容更少，C 库不变。',
      },
      distribution: {
        does: '提供一套通用发行版，有 shell 和包管理器。',
        gives: '体积；还有负载从不使用、入侵者却用得上的软件包，它们也要打补丁。',
        gains: '熟悉的软件包，也可以就地排查问题。',
        right: '用作构建阶段，或负载自己要装软件包。',
      },
      gpu: {
        does: '带来 GPU 计算的用户空间部分，驱动和 GPU 仍是宿主机的，两边要匹配。',
        gives: '没有 NVIDIA 工具包的宿主机；里面运行的一切都能触及宿主机驱动。',
        gains: '普通镜像就能以原生速度使用 GPU。',
        right: '带编译器的变体用于构建阶段，不带的用于运行。',
      },
      engine: {
        does: '带来完整的 Docker 引擎，在这个容器里再运行容器。',
        gives: '只有特权模式才能启动，宿主机的内核和设备因此都在触及范围内。',
        gains: '构建和测试有自己的引擎，用完即弃。',
      },
      system: {
        does: '带来以 systemd 为首个进程启动的系统。',
        gives: '它需要可写的 cgroup 和自己的停止信号，权限也多半比应用要多。',
        gains: '带 unit 文件的软件包原样运行。',
        right: '用来测试这类软件包；要长期存在的系统该用虚拟机。',
      },
      latest: {
        does: '以构建时发布者称为 latest 的镜像为起点。',
        gives: '一致性：下次构建可能换了大版本、用户或启动命令。',
        gains: '不改文件就有新版本。',
        right: '试用时。',
      },
      tag: {
        does: '从构建时该标签所指的镜像开始，它的层由基于它的所有容器共享。',
        gives: '同一文件两次构建的起点可能不同。',
        gains: '下次拉取并构建时就能得到基础镜像的修复。',
      },
    },
    counterparts: { kvm: '磁盘镜像自带内核，里面可以是任何系统。' },
  },
});
