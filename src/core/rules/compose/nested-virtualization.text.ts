import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Virtual machine packaged as a container',
    why: 'What runs in here is a virtual machine; the container is its packaging. The guest is separated by KVM as any other is, and as fast, provided that the host has VT-x or AMD-V, which a cloud machine has only with nested virtualization switched on and Docker Desktop on a Mac does not. Gained is Compose’s way of starting, networking and updating it. Given up is what libvirt brings: confinement of each QEMU by sVirt, start at boot in order, snapshots, live migration. QEMU in turn runs with what the container was given, often NET_ADMIN and `/dev/net/tun`. A guest also needs longer to shut down than the 10 s of a container.',
    keep: 'The guest is part of a Compose project, or of a test, that comes and goes as a whole.',
    messages: {
      kvm: '`{service}` is given KVM: a guest in it is separated as any virtual machine is, and the container takes the place that libvirt has elsewhere.',
      software:
        '`{service}` runs a virtual machine without `/dev/kvm`: unless it refuses to, it emulates the processor, several times slower.',
      grace: '`{service}` is killed {seconds} s after it is asked to stop; a guest that shuts down properly mostly needs longer.',
    },
    fixes: { grace: 'Give the guest two minutes to shut down' },
  },
  'zh-cn': {
    title: '打包成容器的虚拟机',
    why: '这里面运行的是一台虚拟机，容器只是它的包装。客户机照样由 KVM 隔离，速度也一样，前提是宿主机有 VT-x 或 AMD-V：云主机要打开嵌套虚拟化才有，Mac 上的 Docker Desktop 则没有。得到的是用 Compose 启动、联网和更新的便利；放弃的是 libvirt 带来的东西：用 sVirt 约束每个 QEMU、按顺序开机自启、快照、热迁移。QEMU 则以容器得到的权限运行，往往包括 NET_ADMIN 和 `/dev/net/tun`。客户机关机也比容器的 10 s 需要更久。',
    keep: '这台客户机属于一个整体来去的 Compose 项目或测试。',
    messages: {
      kvm: '`{service}` 拿到了 KVM：里面的客户机与别的虚拟机隔离程度相同，容器在这里的位置，别处由 libvirt 担任。',
      software: '`{service}` 运行虚拟机却没有 `/dev/kvm`：它若不拒绝启动，就只能模拟处理器，速度慢好几倍。',
      grace: '要求停止之后 {seconds} s，`{service}` 就会被强杀；客户机正常关机多半需要更久。',
    },
    fixes: { grace: '给客户机两分钟关机' },
  },
});
