import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Label of one file',
    summary: 'Makes an exception from the guest’s labelling for this one file or device.',
    variants: {
      kept: {
        does: 'Leaves label and owner of this file as they are.',
        gives: 'Access, unless somebody else has set it; and libvirt no longer takes it back afterwards.',
        gains: 'Files on NFS and others that cannot be labelled, or that several guests share.',
        right: 'The storage cannot hold labels, or someone else manages them.',
      },
      skipped: {
        does: 'Records that this file of the running guest has no label, as its file system holds none; as input it counts for nothing.',
      },
      relabelled: { does: 'Labels this file for the guest, as libvirt does without this line.' },
      label: {
        does: 'Puts this label on the file instead of the guest’s own.',
        gives: 'Separation: every guest whose label fits may open it.',
        gains: 'Sharing between some guests, and none with the rest.',
      },
    },
  },
  'zh-cn': {
    title: '单个文件的标签',
    summary: '对这一个文件或设备，不按客户机的统一规则打标签。',
    variants: {
      kept: {
        does: '不动这个文件的标签和属主。',
        gives: '得由别人先设好权限，否则打不开；事后 libvirt 也不会收回。',
        gains: '适合 NFS 等不能打标签的文件，或多台客户机共用的文件。',
        right: '存储存不了标签，或由别人管理。',
      },
      skipped: { does: '记录运行中客户机的这个文件没有标签，因为文件系统存不了；作为输入不起作用。' },
      relabelled: { does: '给这个文件打上客户机的标签；不写这一行也是如此。' },
      label: {
        does: '给文件打这个标签，而不是客户机自己的。',
        gives: '隔离：标签相符的客户机都能打开它。',
        gains: '只在部分客户机之间共享，与其余的隔开。',
      },
    },
  },
});
