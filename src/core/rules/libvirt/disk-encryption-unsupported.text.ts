import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Disk encryption that QEMU does not have',
    why: 'QEMU decrypts LUKS while the guest runs, in raw and qcow2 images, with one secret that libvirt hands over. The cipher stands in the image’s own header, chosen when the volume was made, so naming it in the domain is refused. The old encryption of qcow images was weak and is gone. Encryption protects the image at rest: whoever controls the host reads the key in QEMU’s memory.',
    messages: {
      twice: 'The disk and its source both say how it is encrypted; libvirt refuses that.',
      cipher: 'The image’s header names the cipher; libvirt refuses to be told it in a domain.',
      format: 'QEMU itself cannot decrypt `{format}`; libvirt refuses it for this disk.',
      old: 'The old qcow encryption (`{format}`) is gone; libvirt refuses it.',
      image: 'A `{image}` image cannot be encrypted, only raw and qcow2 can; libvirt refuses it.',
      secrets: 'QEMU takes one secret for a disk; libvirt refuses a second one.',
      secret: 'A secret has a `type` and either `uuid` or `usage`; libvirt refuses this one.',
      none: 'Encryption needs a `format`; libvirt refuses it without.',
      librbd: 'Only Ceph’s own client has the engine `librbd`; libvirt refuses it for a source that is not `rbd`.',
    },
    fixes: {
      outer: 'Keep the one in `<source>`',
      cipher: 'Remove the cipher',
    },
    related: { other: 'The encryption in the source' },
  },
  'zh-cn': {
    title: 'QEMU 不支持的磁盘加密',
    why: 'QEMU 在客户机运行时解密 LUKS，支持 raw 和 qcow2 镜像，用 libvirt 交给它的一个密钥。算法写在镜像自己的头里，创建卷时就选定了，所以写在域里会被拒绝。qcow 镜像的旧加密很弱，已经取消。加密保护的是静态的镜像：控制宿主机的人能从 QEMU 的内存里读到密钥。',
    messages: {
      twice: '磁盘和它的来源都写了加密方式；libvirt 会拒绝。',
      cipher: '算法写在镜像头里；写在域里，libvirt 会拒绝。',
      format: 'QEMU 自己不能解密 `{format}`；这块磁盘会被 libvirt 拒绝。',
      old: '旧的 qcow 加密（`{format}`）已经取消；libvirt 会拒绝。',
      image: '`{image}` 镜像不能加密，只有 raw 和 qcow2 可以；libvirt 会拒绝。',
      secrets: '一块磁盘 QEMU 只接受一个密钥；再来一个，libvirt 会拒绝。',
      secret: '密钥要有 `type`，并在 `uuid` 和 `usage` 中二选一；libvirt 会拒绝。',
      none: '加密需要 `format`；没有它 libvirt 会拒绝。',
      librbd: '`librbd` 引擎只属于 Ceph 自己的客户端；来源不是 `rbd`，libvirt 会拒绝。',
    },
    fixes: {
      outer: '只保留 `<source>` 里的',
      cipher: '删除算法',
    },
    related: { other: '来源里的加密' },
  },
});
