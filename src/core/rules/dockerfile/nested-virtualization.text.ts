import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Image that runs a virtual machine',
    why: 'Such an image packs a virtual machine monitor, and often the guest’s disk with it, into layers. It runs wherever the host hands in `/dev/kvm`; elsewhere the processor is emulated, several times slower and outside what QEMU calls a security boundary, or the program refuses. The image makes the monitor easy to ship in one version; the guest’s disk does not gain from layers, since every change copies what it touches, and is better kept in a volume or an image file of its own. Where machines are to stay, libvirt keeps their definition, confines each QEMU and can move them.',
    keep: 'The image is a tool: it builds or tests guests and is thrown away.',
    messages: {
      base: '`{image}` runs a virtual machine: the container around it is packaging, and the host must hand in `/dev/kvm` for it.',
      start: '`{program}` runs virtual machines: whoever starts this image must hand in `/dev/kvm`, or the processor is emulated.',
    },
  },
  'zh-cn': {
    title: '运行虚拟机的镜像',
    why: '这种镜像把虚拟机监视器，往往还有客户机磁盘，一起装进镜像层。宿主机交出 `/dev/kvm` 的地方它就能跑；否则只能模拟处理器，慢好几倍，也不在 QEMU 所说的安全边界之内，或者程序干脆拒绝启动。镜像让监视器便于以固定版本分发；客户机磁盘却得不到分层的好处，改动一处就要复制所触及的内容，更适合放在卷或单独的镜像文件里。要长期保留的虚拟机，由 libvirt 保存定义、约束每个 QEMU，并能迁移。',
    keep: '这个镜像是工具：用来构建或测试客户机，用完就扔。',
    messages: {
      base: '`{image}` 运行的是虚拟机：外面的容器只是包装，宿主机必须把 `/dev/kvm` 交给它。',
      start: '`{program}` 运行虚拟机：启动此镜像的人必须交出 `/dev/kvm`，否则处理器只能靠模拟。',
    },
  },
});
