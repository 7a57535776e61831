import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Proof of what was started',
    summary: 'Feeds the processor’s record of how the guest was started, which its owner can check by attestation.',
    variants: {
      hashes: {
        does: 'Adds hashes of kernel, initrd and command line to the measurement; since libvirt {kernel-hashes-libvirt}, with direct kernel boot only.',
        gives: 'Updates without a new reference value.',
        gains: 'The owner notices if the host starts another kernel.',
        right: 'A kernel is passed by `kernel` in `os`.',
      },
      noHashes: {
        does: 'Leaves kernel, initrd and command line out of the measurement.',
        gives: 'Proof of what runs: the host can pass another kernel unnoticed.',
      },
      identity: {
        does: 'Binds the start to a signed statement of the owner: the firmware refuses a guest that measures differently.',
        gives: 'Starts of changed firmware without signing anew.',
        gains: 'The report names the owner’s key, and a tampered start fails at once.',
      },
      author: { does: 'Says whether the signed statement carries the key of its author, too.' },
      hostData: {
        does: 'Writes these bytes into every attestation report, such as a hash of the configuration that the guest should get.',
        gains: 'The guest, and who checks it, can tell whether the host swapped that configuration.',
      },
      session: {
        does: 'Lets the owner agree on keys with AMD’s firmware before the start, over the host’s head.',
        gives: 'Starts by the host alone: these bytes are made for one platform and one start.',
        gains: 'Secrets reach the guest that the host cannot read.',
      },
      noVcek: {
        does: 'Keeps the guest from asking for reports signed by the key of this one chip.',
        gains: 'Reports do not tell chips apart.',
      },
      vcek: { does: 'Lets the guest choose whether this chip’s own key or one loaded by the cloud signs its reports.' },
    },
  },
  'zh-cn': {
    title: '启动内容的证明',
    summary: '写入处理器对客户机启动过程的记录，客户机的主人可用远程证明核对。',
    variants: {
      hashes: {
        does: '把内核、initrd 和命令行的散列加入度量；自 libvirt {kernel-hashes-libvirt} 起可用，只适用于直接内核启动。',
        gives: '每次更新都得换新的参考值。',
        gains: '宿主机换了内核，主人会发现。',
        right: '`os` 里用 `kernel` 传入内核。',
      },
      noHashes: {
        does: '内核、initrd 和命令行不计入度量。',
        gives: '运行内容的证明：宿主机换个内核也不会被发现。',
      },
      identity: {
        does: '把启动绑定到主人签名的声明：度量不符，固件就拒绝启动。',
        gives: '固件一变就得重新签名。',
        gains: '报告里有主人的密钥；被动过手脚的启动当场失败。',
      },
      author: { does: '说明签名的声明里是否还带有作者密钥。' },
      hostData: {
        does: '把这些字节写进每份证明报告，例如应交给客户机的配置的散列。',
        gains: '客户机和核对者能看出宿主机有没有换掉配置。',
      },
      session: {
        does: '让主人在启动前越过宿主机与 AMD 固件协商密钥。',
        gives: '宿主机不能自行启动：这些字节只为某个平台、某次启动而做。',
        gains: '机密能送进客户机，而宿主机读不到。',
      },
      noVcek: {
        does: '不让客户机索取由这块芯片专有密钥签名的报告。',
        gains: '报告不会暴露是哪块芯片。',
      },
      vcek: { does: '客户机可以选择用芯片专有密钥还是云厂商装入的密钥签名报告。' },
    },
  },
});
