import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Image format',
    summary: 'Says how the guest’s blocks lie in the image, which libvirt never guesses from its content.',
    variants: {
      raw: {
        does: 'Takes the source block for block, with no format around it.',
        gives: 'Snapshots inside the image, backing files, encryption and compression.',
        gains: 'Nothing between guest and storage; sparse where the file system is.',
        right: 'The storage below has snapshots and thin volumes of its own.',
      },
      qcow2: {
        does: 'Keeps the disk in an image that grows as it is written, with tables that say where each cluster lies.',
        gives: 'A little speed for those tables, most of all while the image grows.',
        gains: 'Backing files, snapshots and encryption, on any file system.',
        right: 'Many guests start from one image, or disks shall stay small.',
      },
      foreign: {
        does: 'Reads an image of another hypervisor or of an older time.',
        gives: 'Speed, snapshots and QEMU’s attention: such drivers are meant for conversion.',
        gains: 'A disk that other software can open too.',
        right: 'It is a passing visit; `qemu-img convert` makes it `qcow2` or raw.',
      },
      unsaid: {
        does: 'Names no format, so that libvirt takes the source for raw, whatever it holds.',
        gives: 'The disk, if it is in truth `qcow2`: the guest sees the image’s own tables.',
        gains: 'Safety: a guest that writes a header into a raw disk cannot turn it into another format.',
        right: 'It is raw; otherwise say so in `type`.',
      },
    },
    counterparts: {
      docker: 'An image’s layers do the same job, but a large file is copied whole at the first write.',
    },
  },
  'zh-cn': {
    title: '镜像格式',
    summary: '说明客户机的块在镜像里如何存放；libvirt 从不按内容猜测。',
    variants: {
      raw: {
        does: '来源与磁盘逐块对应，外面没有格式。',
        gives: '镜像内快照、后备文件、加密和压缩。',
        gains: '客户机与存储之间没有别的东西；文件系统支持时也是稀疏的。',
        right: '下层存储自己就有快照和精简卷。',
      },
      qcow2: {
        does: '磁盘放在随写入而增长的镜像里，用表记录每个簇的位置。',
        gives: '维护这些表的一点速度，镜像增长时最明显。',
        gains: '后备文件、快照和加密，任何文件系统都行。',
        right: '多台客户机从同一镜像起步，或磁盘要保持小巧。',
      },
      foreign: {
        does: '读取其他虚拟机监视器或旧时代的镜像。',
        gives: '速度、快照和 QEMU 的关注：这类驱动本是为转换而设。',
        gains: '别的软件也能打开的磁盘。',
        right: '只是临时使用；用 `qemu-img convert` 转成 `qcow2` 或 raw。',
      },
      unsaid: {
        does: '没写格式，libvirt 就按 raw 处理，不管里面是什么。',
        gives: '若实为 `qcow2`，磁盘就不对了：客户机看到的是镜像自己的表。',
        gains: '安全：客户机往 raw 盘里写个文件头，也不能把它变成别的格式。',
        right: '本来就是 raw；不是的话要写明 `type`。',
      },
    },
    counterparts: {
      docker: '镜像层做同样的事，但首次写入会把大文件整个复制。',
    },
  },
});
