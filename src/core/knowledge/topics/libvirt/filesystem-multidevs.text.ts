import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Several devices in one share',
    summary: 'Decides what `9p` does where the directory spans several file systems, whose file numbers can collide.',
    variants: {
      default: {
        does: 'Leaves it to QEMU, which warns once and changes nothing.',
        gives: 'Certainty: two files may look like one to the guest.',
      },
      remap: {
        does: 'Renumbers files, so that none of different devices look the same to the guest.',
        gives: 'Numbers that match those on the host.',
        gains: 'Correct behaviour of tools that tell files by number, such as `tar`, `find` and `git`.',
        right: 'Anything is mounted below the shared directory.',
      },
      forbid: {
        does: 'Fails the guest’s accesses to any device but the first one.',
        gives: 'What is mounted below the directory.',
        gains: 'No collisions, and no mount that slipped in unnoticed.',
      },
      warn: {
        does: 'Logs one warning on the host and lets file numbers collide.',
        gives: 'Reliability of tools that compare file numbers.',
      },
      refused: { does: 'Makes libvirt refuse the share: virtiofs does not know this attribute.' },
    },
  },
  'zh-cn': {
    title: '一个共享里有多个设备',
    summary: '决定目录跨越多个文件系统时 `9p` 怎么办，因为文件编号可能冲突。',
    variants: {
      default: {
        does: '由 QEMU 决定：它只警告一次，什么也不改。',
        gives: '确定性：客户机可能把两个文件当成一个。',
      },
      remap: {
        does: '重新编号，不同设备上的文件在客户机看来不会相同。',
        gives: '编号与宿主机不再一致。',
        gains: '靠编号区分文件的工具（如 `tar`、`find`、`git`）行为正确。',
        right: '共享目录下面还挂载了别的东西。',
      },
      forbid: {
        does: '客户机访问第一个以外的设备一律失败。',
        gives: '目录下挂载的内容用不了。',
        gains: '不会冲突，也不会无意中带进别的挂载。',
      },
      warn: {
        does: '在宿主机记一条警告，编号冲突则听之任之。',
        gives: '比较文件编号的工具不再可靠。',
      },
      refused: { does: 'libvirt 会拒绝这个共享：virtiofs 没有这个属性。' },
    },
  },
});
