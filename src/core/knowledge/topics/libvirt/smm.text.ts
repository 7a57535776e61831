import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'System Management Mode',
    summary: 'Decides whether firmware code has a mode that the guest’s system cannot enter.',
    variants: {
      on: {
        does: 'Gives firmware a mode and memory of its own, from which it guards its variables.',
        gives: 'Some memory; and firmware calls that stop all virtual CPUs for a moment.',
        gains: 'Secure Boot that privileged code in the guest cannot switch off.',
        right: 'The firmware is built for Secure Boot.',
      },
      off: {
        does: 'Takes the mode away.',
        gives: 'Firmware built for Secure Boot, which libvirt refuses without it.',
        gains: 'Less emulated, and no stops by firmware at run time.',
        right: 'BIOS or plain UEFI boots the guest.',
      },
      tseg: {
        does: 'Sizes the memory that the mode has to itself; more CPUs and address space need more of it.',
        gives: 'Memory that the guest does not get.',
        right: 'A very large guest hangs at boot without it.',
      },
    },
  },
  'zh-cn': {
    title: '系统管理模式',
    summary: '决定固件代码有没有一个客户机系统进不去的模式。',
    variants: {
      on: {
        does: '给固件单独的模式和内存，用来看守它的变量。',
        gives: '一些内存；固件调用还会让所有虚拟 CPU 停顿一下。',
        gains: '客户机里的特权代码关不掉的安全启动。',
        right: '固件是为安全启动构建的。',
      },
      off: {
        does: '去掉这个模式。',
        gives: '为安全启动构建的固件：没有它，libvirt 会拒绝。',
        gains: '模拟得更少，运行中也没有固件造成的停顿。',
        right: '客户机由 BIOS 或普通 UEFI 启动。',
      },
      tseg: {
        does: '设定该模式独占的内存大小；CPU 和地址空间越大，需要越多。',
        gives: '客户机得不到的内存。',
        right: '超大客户机不设就卡在启动阶段。',
      },
    },
  },
});
