import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Backing chain',
    summary: 'Says which image lies below this one, in place of what the images say of themselves.',
    variants: {
      chain: {
        does: 'Reads unwritten blocks from this image, which the guest sees but does not change.',
        gives: 'Freedom to move or change it: every image above it then breaks, on each host.',
        gains: 'Many guests from one image, and snapshots in moments.',
        right: 'All hosts have it at the same place.',
      },
      end: {
        does: 'Ends the chain: nothing looks into the image for a file below it.',
        gives: 'A start, if the image does have a backing file.',
        gains: 'Safety: a header that a guest or a stranger wrote cannot make QEMU open another file of the host.',
        right: 'The image stands alone.',
      },
      format: {
        does: 'States the format of the image below, without which libvirt refuses the chain unless the image above states it.',
        gives: 'Nothing, if it is true: a wrong one corrupts what the guest reads.',
        gains: 'No guessing from content that somebody else wrote.',
      },
    },
    counterparts: {
      docker: 'Image layers are such a chain, kept by the engine and shared by all containers.',
    },
  },
  'zh-cn': {
    title: '后备链',
    summary: '说明这个镜像下面是哪个镜像，以此代替镜像自身的记录。',
    variants: {
      chain: {
        does: '没写过的块从这个镜像读，客户机看得到但不改动它。',
        gives: '移动或修改它的自由：一动，上面的镜像全坏，每台宿主机都如此。',
        gains: '一个镜像供多台客户机使用，快照转眼完成。',
        right: '所有宿主机在同一位置都有它。',
      },
      end: {
        does: '链到此为止：不再到镜像里找下层文件。',
        gives: '镜像若真有后备文件，就启动不了。',
        gains: '安全：客户机或外人写的文件头，不能让 QEMU 打开宿主机的其他文件。',
        right: '镜像是独立的。',
      },
      format: {
        does: '写明下层镜像的格式；这里和上层镜像都没写，libvirt 就拒绝这条链。',
        gives: '写对了没有代价；写错了，客户机读到的就是坏数据。',
        gains: '不必从别人写的内容去猜。',
      },
    },
    counterparts: {
      docker: '镜像层就是这样的链，由引擎保管，所有容器共用。',
    },
  },
});
