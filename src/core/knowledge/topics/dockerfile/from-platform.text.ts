import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Platform of a stage',
    summary: 'Picks the operating system and architecture that this stage’s base is taken for, instead of the build’s target.',
    variants: {
      builder: {
        does: 'Runs this stage natively on the builder, whatever platform the image is for.',
        gives: 'Its programs do not match the target unless the compiler is told `TARGETARCH`.',
        gains: 'Cross-compiling at full speed where emulation would translate every instruction.',
        right: 'For stages that compile and are then copied from.',
      },
      target: {
        does: 'Names what holds anyway: a stage is built for the target platform unless told otherwise.',
      },
      windows: {
        does: 'Takes the Windows variant of the base, whose `RUN` steps only a Windows builder can execute.',
        gives: 'Building and running on Linux hosts.',
      },
      constant: {
        does: 'Fixes this stage to {value}, whatever machine builds or runs it.',
        gives:
          'Builds for several platforms from one file; on another architecture its steps and the container run under emulation, much slower.',
        gains: 'The same binaries everywhere.',
        right: 'Where the software exists for one architecture only.',
      },
    },
    counterparts: { kvm: 'an accelerated guest must match the host’s architecture; another one is software emulation.' },
  },
  'zh-cn': {
    title: '阶段的平台',
    summary: '决定这一阶段的基础镜像取哪个操作系统和架构，而不是沿用构建目标。',
    variants: {
      builder: {
        does: '无论镜像给哪个平台用，这一阶段都以构建机的原生架构运行。',
        gives: '编出的程序与目标不符，除非把 `TARGETARCH` 告诉编译器。',
        gains: '全速交叉编译，不必靠模拟逐条翻译指令。',
        right: '只负责编译、产物供后面阶段复制的阶段。',
      },
      target: {
        does: '写的就是默认行为：没有另外指定时，阶段本来就按目标平台构建。',
      },
      windows: {
        does: '取基础镜像的 Windows 版本，它的 `RUN` 步骤只有 Windows 构建机能执行。',
        gives: '不能在 Linux 宿主机上构建和运行。',
      },
      constant: {
        does: '无论在什么机器上构建或运行，这一阶段都固定为 {value}。',
        gives: '不能再用一份文件为多个平台构建；换到别的架构，构建步骤和容器都要靠模拟运行，慢得多。',
        gains: '各处的二进制都相同。',
        right: '软件只有一种架构的版本。',
      },
    },
    counterparts: { kvm: '加速的客户机必须与宿主机同架构，换架构就是软件模拟。' },
  },
});
