import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'TPM',
    summary: 'Gives the guest a trusted platform module, as Windows and disk encryption ask for.',
    variants: {
      emulator: {
        does: 'Starts a software TPM of its own for this guest, outside QEMU; its state lies on the host in the clear.',
        gives: 'Protection from the host: who copies state and disk has the guest’s keys.',
        gains: 'A TPM per guest that migrates with it.',
        right: 'The guest asks for a TPM and the host is trusted; `encryption` protects the state at rest.',
      },
      encrypted: {
        does: 'Starts a software TPM of its own for this guest and encrypts its state by a libvirt secret.',
        gives: 'A start without that secret, on each host that the guest moves to.',
        gains: 'A stolen disk or backup does not hand over the guest’s keys.',
        right: 'The guest seals disk keys in its TPM.',
      },
      passthrough: {
        does: 'Hands the host’s own TPM to this one guest, which nothing else may use meanwhile.',
        gives: 'The chip for the host and all other guests, and migration.',
        gains: 'Keys in real hardware.',
        right: 'The guest is the reason for this host, as on an appliance.',
      },
      external: {
        does: 'Connects to a TPM emulator that somebody else has started; libvirt neither confines nor configures it.',
        gives: 'What this file could say: version, state and encryption are set elsewhere.',
        gains: 'An emulator of another kind, or in its own container.',
      },
      kept: {
        does: 'Keeps the TPM’s state when a transient guest is powered off or undefined.',
        gives: 'A clean end: the state stays on the host.',
        gains: 'Disk keys sealed in it stay usable.',
      },
      dropped: {
        does: 'Deletes the TPM’s state with a transient guest, which is the default.',
        gives: 'Whatever was sealed in it.',
      },
      old: { does: 'Asks for the first generation of TPM, which few guests still need; a build of the emulator may lack it.' },
      current: { does: 'Asks for the second generation of TPM, as current Windows demands.' },
    },
  },
  'zh-cn': {
    title: 'TPM',
    summary: '给客户机一个可信平台模块（TPM），Windows 和磁盘加密都会要求。',
    variants: {
      emulator: {
        does: '在 QEMU 之外为这台客户机单独启动一个软件 TPM，状态以明文存放在宿主机上。',
        gives: '对宿主机的防护：把状态和磁盘一起拷走，就拿到了客户机的密钥。',
        gains: '每台客户机一个 TPM，还能随之迁移。',
        right: '客户机要 TPM，宿主机可信；`encryption` 可保护静态的状态。',
      },
      encrypted: {
        does: '为这台客户机单独启动一个软件 TPM，并用 libvirt 的 secret 加密其状态。',
        gives: '客户机去到的每台宿主机都得有这个 secret，否则启动不了。',
        gains: '磁盘或备份被偷，也拿不到客户机的密钥。',
        right: '客户机把磁盘密钥封存在 TPM 里。',
      },
      passthrough: {
        does: '把宿主机自己的 TPM 交给这一台客户机，期间别的程序都不能用。',
        gives: '宿主机和其他客户机都用不了这个芯片；也不能迁移。',
        gains: '密钥在真实硬件里。',
        right: '宿主机就是为这台客户机而设，例如一体机。',
      },
      external: {
        does: '连接到别人启动的 TPM 模拟器；libvirt 既不约束也不配置它。',
        gives: '版本、状态、加密都在别处设定，这个文件说了不算。',
        gains: '可以用别的模拟器，或放进自己的容器。',
      },
      kept: {
        does: '临时客户机关机或取消定义时，保留 TPM 状态。',
        gives: '善后：状态会留在宿主机上。',
        gains: '封存在里面的磁盘密钥还能用。',
      },
      dropped: {
        does: '临时客户机消失时删除 TPM 状态，这是默认值。',
        gives: '封存在里面的一切。',
      },
      old: { does: '要求第一代 TPM，现在很少有客户机需要；有的模拟器构建已不带它。' },
      current: { does: '要求第二代 TPM，当前的 Windows 需要它。' },
    },
  },
});
