import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Launch security',
    summary: 'Protects the guest from its own host: hypervisor and administrators can stop it, but no longer read its memory.',
    variants: {
      sev: {
        does: 'Encrypts the guest’s memory under a key that only AMD’s security processor holds; registers only if `policy` demands SEV-ES.',
        gives: 'Overcommit and ballooning, since memory is pinned; extra copies for I/O; and hosts without this hardware.',
        gains: 'Memory that a curious host, or a dump of it, does not reveal.',
        right: 'The host’s operator is not to be trusted with the data, within the limits of SEV’s first generation.',
      },
      'sev-snp': {
        does: 'Encrypts memory and registers and also keeps the host from replaying or remapping pages; from libvirt {snp-libvirt} on.',
        gives: 'Overcommit, migration in most set-ups, and hosts other than recent AMD ones.',
        gains: 'Protection from a hypervisor that tampers, and proof of it by attestation.',
        right: 'Trust has to rest on the processor’s maker instead of on the operator.',
      },
      tdx: {
        does: 'Runs the guest as an Intel trust domain: a module that the processor attests keeps the host from memory and registers.',
        gives: 'Overcommit, migration in most set-ups, and hosts or libvirt versions without TDX.',
        gains: 'Protection from the host and from physical attacks, which the guest’s owner can verify.',
        right: 'Data is confidential and the hosts are recent Intel ones.',
      },
      's390-pv': {
        does: 'Keeps the host out of memory and registers by access control of IBM Z’s firmware; a page that leaves the guest is encrypted.',
        gives: 'Migration, passed-through devices and huge pages of the host.',
        gains: 'An image that only chosen machines can open, and a guest that its host cannot look into.',
        right: 'The host is IBM Z and was booted with `prot_virt=1`.',
      },
    },
  },
  'zh-cn': {
    title: '启动安全（launch security）',
    summary: '保护客户机不受自己宿主机的窥探：虚拟机监视器和管理员可以让它停，却读不到它的内存。',
    variants: {
      sev: {
        does: '用只有 AMD 安全处理器持有的密钥加密客户机内存；寄存器只有在 `policy` 要求 SEV-ES 时才加密。',
        gives: '超分和气球，因为内存被锁定；I/O 还要多几次复制；以及没有这种硬件的宿主机。',
        gains: '宿主机想偷看，或者做内存转储，都看不到内容。',
        right: '不放心把数据交给宿主机运营者，并接受第一代 SEV 的局限。',
      },
      'sev-snp': {
        does: '加密内存和寄存器，还不让宿主机重放或重映射页面；自 libvirt {snp-libvirt} 起可用。',
        gives: '超分、多数环境下的迁移，以及较新的 AMD 之外的宿主机。',
        gains: '连动手脚的虚拟机监视器也防得住，并可用远程证明加以证实。',
        right: '信任必须建立在处理器厂商而不是运营者身上。',
      },
      tdx: {
        does: '让客户机作为 Intel 信任域运行：由处理器认证的模块不让宿主机碰内存和寄存器。',
        gives: '超分、多数环境下的迁移，以及不支持 TDX 的宿主机或 libvirt 版本。',
        gains: '防宿主机也防物理攻击，客户机的主人可以验证。',
        right: '数据机密，宿主机又是较新的 Intel 机器。',
      },
      's390-pv': {
        does: '靠 IBM Z 固件的访问控制把宿主机挡在内存和寄存器之外；离开客户机的页会被加密。',
        gives: '迁移、直通设备和宿主机大页。',
        gains: '镜像只有指定的机器能打开，宿主机也看不到客户机内部。',
        right: '宿主机是 IBM Z，并以 `prot_virt=1` 启动。',
      },
    },
  },
});
