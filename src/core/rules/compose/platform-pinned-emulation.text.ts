import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Service pinned to one CPU architecture',
    why: 'Without `platform` the engine takes the variant of an image that is made for its own processor. Pinned, the same variant is taken everywhere, and where the processor is another one each program runs through QEMU’s user emulation or Rosetta. That translates instructions and nothing else: kernel, namespaces and isolation are the host’s as before, while the work gets slower, and tracing, some system calls and KVM are not to be had. Gained is that everybody runs the same bytes, and that an image of one architecture starts at all. A whole machine of another architecture is slower still, since then its kernel is emulated too.',
    keep: 'The image exists for this architecture only, or all hosts have it.',
    messages: {
      mixed: '`{service}` is pinned to {architecture} and `{other}` to another architecture: on any one host one of them is emulated.',
      pinned: '`{service}` is pinned to {architecture}: on a host of another architecture its programs are emulated.',
    },
    fixes: { remove: 'Take the variant that fits the host' },
    related: { other: 'pinned to {architecture}' },
  },
  'zh-cn': {
    title: '服务固定在一种 CPU 架构上',
    why: '不写 `platform` 时，引擎会取适合自己处理器的镜像变体。固定之后，到处都取同一个变体；处理器不同的地方，每个程序都要经过 QEMU 的用户态模拟或 Rosetta。翻译的只有指令：内核、命名空间和隔离仍是宿主机的，运行却变慢了，跟踪、某些系统调用和 KVM 也用不了。好处是大家运行的完全一样，只有一种架构的镜像也能启动。整台机器都是另一种架构会更慢，因为连内核也要模拟。',
    keep: '镜像只有这一种架构，或者所有宿主机都是这种架构。',
    messages: {
      mixed: '`{service}` 固定为 {architecture}，`{other}` 固定为另一种架构：无论在哪台宿主机上，总有一个要模拟。',
      pinned: '`{service}` 固定为 {architecture}：在其他架构的宿主机上，它的程序要靠模拟运行。',
    },
    fixes: { remove: '取适合宿主机的变体' },
    related: { other: '固定为 {architecture}' },
  },
});
