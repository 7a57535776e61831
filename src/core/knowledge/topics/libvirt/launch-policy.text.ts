import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Launch policy',
    summary: 'Tells the processor’s firmware what the host may do with the protected guest; it is measured and cannot change later.',
    variants: {
      sevDebug: {
        does: 'Leaves debugging allowed: with bit `0` clear, the host may have the guest’s memory decrypted.',
        gives: 'What SEV is for.',
        gains: 'A guest that can be examined while developing.',
        right: 'Nothing in it is secret.',
      },
      sev: {
        does: 'Forbids debugging, and encrypts memory but not registers, as bit `2` (SEV-ES) is clear.',
        gives: 'Registers: at every exit the host sees and can change them.',
        gains: 'Guests and firmware that do not know SEV-ES.',
      },
      sevBound: {
        does: 'Forbids debugging and sending the guest to another machine; registers stay unencrypted, as bit `2` is clear.',
        gives: 'Registers, which the host sees at every exit; and migration.',
        gains: 'Memory that never leaves this processor readable.',
      },
      sevEs: {
        does: 'Forbids debugging and encrypts registers as well as memory (SEV-ES).',
        gives: 'SMM, on which Secure Boot of ordinary firmware rests; and guests that do not know SEV-ES.',
        gains: 'The host sees neither at an exit.',
        right: 'Data must stay hidden from a host that looks but does not tamper.',
      },
      sevEsBound: {
        does: 'Forbids debugging and sending the guest elsewhere, and encrypts registers as well as memory (SEV-ES).',
        gives: 'Migration; and SMM, so also Secure Boot that relies on it.',
        gains: 'The strictest that SEV’s first generations offer.',
      },
      snpDebug: {
        does: 'Allows debugging: bit `19` is set, which means the opposite of SEV’s bit `0`.',
        gives: 'The protection: the host may have memory decrypted, and attestation says so.',
        gains: 'A guest that can be examined while developing.',
        right: 'The guest holds no secrets.',
      },
      snpInvalid: {
        does: 'Lacks bit `17`, which the firmware requires: the guest does not start. QEMU’s default, `0x30000`, has it.',
      },
      snp: {
        does: 'Forbids debugging and allows the guest on processors with SMT on.',
        gives: 'Some distance: a sibling thread may run other code and share caches.',
        gains: 'Ordinary hosts, which have SMT on.',
        right: 'Nothing speaks against SMT: this is QEMU’s default.',
      },
      snpNoSmt: {
        does: 'Forbids debugging and refuses processors with SMT on.',
        gives: 'Hosts with SMT, and the threads that it brings.',
        gains: 'No stranger shares a core with the guest.',
        right: 'Side channels matter more than capacity.',
      },
      tdxDebug: {
        does: 'Allows debugging from outside: the host may read the trust domain’s registers and memory.',
        gives: 'All that TDX protects, which attestation then shows.',
        gains: 'A look inside while developing.',
      },
      tdx: { does: 'Forbids debugging from outside.' },
    },
  },
  'zh-cn': {
    title: '启动策略',
    summary: '告诉处理器固件宿主机可以对受保护的客户机做什么；它会被度量，之后不能再改。',
    variants: {
      sevDebug: {
        does: '允许调试：第 `0` 位没有置位，宿主机可以让固件解密客户机内存。',
        gives: 'SEV 的意义所在。',
        gains: '开发时可以检查客户机。',
        right: '里面没有机密。',
      },
      sev: {
        does: '禁止调试；加密内存但不加密寄存器，因为第 `2` 位（SEV-ES）没有置位。',
        gives: '寄存器：每次退出时宿主机都能看到、能改。',
        gains: '不支持 SEV-ES 的客户机和固件也能用。',
      },
      sevBound: {
        does: '禁止调试，也禁止把客户机发往别的机器；第 `2` 位没有置位，寄存器不加密。',
        gives: '寄存器（每次退出时宿主机看得到），以及迁移。',
        gains: '内存绝不会以可读形式离开这颗处理器。',
      },
      sevEs: {
        does: '禁止调试，内存和寄存器都加密（SEV-ES）。',
        gives: 'SMM，而普通固件的安全启动要靠它；不支持 SEV-ES 的客户机也用不了。',
        gains: '退出时宿主机两样都看不到。',
        right: '宿主机可能偷看但不会动手脚，而数据必须保密。',
      },
      sevEsBound: {
        does: '禁止调试，也禁止发往别处，内存和寄存器都加密（SEV-ES）。',
        gives: '迁移；还有 SMM，以及依赖它的安全启动。',
        gains: '前几代 SEV 所能给的最严策略。',
      },
      snpDebug: {
        does: '允许调试：第 `19` 位置位，含义与 SEV 的第 `0` 位正好相反。',
        gives: '保护：宿主机可以让固件解密内存，远程证明里也会写明。',
        gains: '开发阶段便于检查客户机。',
        right: '客户机里没有机密。',
      },
      snpInvalid: {
        does: '缺少固件要求的第 `17` 位：客户机启动不了。QEMU 的默认值 `0x30000` 就带有它。',
      },
      snp: {
        does: '禁止调试，允许客户机在开着 SMT 的处理器上运行。',
        gives: '一些距离：同核的另一线程可能跑别的代码，共用缓存。',
        gains: '普通宿主机都开着 SMT，可以直接用。',
        right: '没有理由排斥 SMT：这是 QEMU 的默认策略。',
      },
      snpNoSmt: {
        does: '禁止调试，并拒绝开着 SMT 的处理器。',
        gives: '开着 SMT 的宿主机，以及它多出来的线程。',
        gains: '没有外人与客户机共用一个核。',
        right: '侧信道比容量更要紧。',
      },
      tdxDebug: {
        does: '允许从外部调试：宿主机可以读取信任域的寄存器和内存。',
        gives: 'TDX 保护的一切，远程证明里也看得到。',
        gains: '开发时可以看到内部。',
      },
      tdx: { does: '禁止从外部调试。' },
    },
  },
});
