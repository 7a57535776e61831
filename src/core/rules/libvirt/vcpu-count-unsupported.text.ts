import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Number of virtual CPUs that the machine cannot have',
    why: 'How many virtual CPUs a guest can have depends on its machine. On x86 interrupts reach so many and no more, unless a virtual IOMMU of the q35 machine extends them. On IBM’s pSeries processors come and go as whole cores, so those that are online at the start have to fill theirs. libvirt refuses other numbers.',
    messages: {
      zero: 'A guest has at least one virtual CPU: libvirt refuses the domain.',
      machine: 'More than {most} virtual CPUs need a q35 machine: libvirt refuses the domain.',
      eim: 'More than {most} virtual CPUs need the extended interrupts of Intel’s IOMMU, which this file rules out: libvirt refuses the domain.',
      cores: '{current} virtual CPUs fill no whole number of cores of {threads} threads: libvirt refuses the domain.',
      'no-vcpu': 'There is no virtual CPU {vcpu}, of {most} that count from 0: libvirt refuses the domain.',
      first: 'Virtual CPU 0 is always there, and cannot be unplugged: libvirt refuses the domain.',
      offline: 'A virtual CPU that is offline must be one that can be plugged in: libvirt refuses the domain.',
    },
    related: { iommu: 'No extended interrupts, because of this', threads: 'Threads of a core' },
  },
  'zh-cn': {
    title: '机器支持不了的虚拟 CPU 数',
    why: '客户机能有多少虚拟 CPU，要看机器。x86 上中断能送达的数目有限，除非用 q35 机器的虚拟 IOMMU 来扩展。IBM 的 pSeries 以整个核心为单位增减处理器，所以启动时在线的必须正好占满若干核心。别的数目 libvirt 会拒绝。',
    messages: {
      zero: '客户机至少要有一个虚拟 CPU：libvirt 会拒绝该域。',
      machine: '超过 {most} 个虚拟 CPU 需要 q35 机器：libvirt 会拒绝该域。',
      eim: '超过 {most} 个虚拟 CPU 需要 Intel IOMMU 的扩展中断，而这个文件排除了它：libvirt 会拒绝该域。',
      cores: '每核 {threads} 个线程，{current} 个虚拟 CPU 凑不成整数个核心：libvirt 会拒绝该域。',
      'no-vcpu': '没有虚拟 CPU {vcpu}，一共 {most} 个，从 0 编号：libvirt 会拒绝该域。',
      first: '虚拟 CPU 0 始终存在，不能拔出：libvirt 会拒绝该域。',
      offline: '离线的虚拟 CPU 必须可以热插：libvirt 会拒绝该域。',
    },
    related: { iommu: '因为这里，没有扩展中断', threads: '每个核心的线程数' },
  },
});
