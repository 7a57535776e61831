import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'File sharing back end',
    summary: 'Decides which program answers the guest’s file requests, and where.',
    variants: {
      virtiofs: {
        does: 'Answers in a process of its own (`virtiofsd`), which reads requests straight from shared guest memory.',
        gives: 'The wall around the guest’s RAM, all of which that process maps; it must be shared in `memoryBacking`.',
        gains: 'Close to local speed, outside QEMU and in a sandbox.',
        right: 'The guest knows virtiofs, as current Linux does.',
      },
      path: {
        does: 'Answers inside QEMU itself, by the `9p` protocol.',
        gives: 'Speed, and distance: a flaw in the server is a flaw in QEMU.',
        gains: 'No second process and no shared guest memory.',
        right: 'Files are small and seldom touched, or the host lacks `virtiofsd`.',
      },
      handle: {
        does: 'Names a `9p` back end that QEMU has not had since {handle-gone-qemu}, so that the guest does not start, though libvirt takes the word.',
        right: 'Never in new files: `path` or virtiofs takes its place.',
      },
      mtp: {
        does: 'Shows the directory as a USB media device, as a camera would; since libvirt {mtp-libvirt}.',
        gives: 'Speed and file semantics: files are sent as a whole.',
        gains: 'Systems such as Windows read it without a driver.',
        right: 'A few files change hands now and then.',
      },
      loop: {
        does: 'Lets the host’s kernel mount an image file for the container through a loop device.',
        gives: 'Every format but `raw`.',
        gains: 'A mount without another program in the path.',
      },
      nbd: {
        does: 'Serves an image of any QEMU format to the host’s kernel as a network block device, and mounts it for the container.',
        gives: 'Some speed, as each block takes a detour through that server.',
        gains: 'Formats such as `qcow2`, with snapshots and backing files.',
      },
      refused: {
        does: 'Belongs to containers, into which the host mounts an image this way; libvirt’s QEMU driver refuses it.',
      },
    },
  },
  'zh-cn': {
    title: '文件共享后端',
    summary: '决定由哪个程序、在哪里回应客户机的文件请求。',
    variants: {
      virtiofs: {
        does: '由单独的进程（`virtiofsd`）回应，它直接从共享的客户机内存读取请求。',
        gives: '客户机内存的隔离，因为那个进程会映射全部内存；还必须在 `memoryBacking` 里设为共享。',
        gains: '接近本地的速度，运行在 QEMU 之外，并有沙箱。',
        right: '客户机支持 virtiofs，当前的 Linux 都支持。',
      },
      path: {
        does: '由 QEMU 自己用 `9p` 协议回应。',
        gives: '速度，还有隔离：服务端的漏洞就是 QEMU 的漏洞。',
        gains: '不需要第二个进程，也不用共享客户机内存。',
        right: '文件小、访问少，或者宿主机没有 `virtiofsd`。',
      },
      handle: {
        does: '指定的 `9p` 后端自 QEMU {handle-gone-qemu} 起就没有了：libvirt 虽接受这个词，客户机却启动不了。',
        right: '新文件不要用：改用 `path` 或 virtiofs。',
      },
      mtp: {
        does: '把目录呈现为 USB 媒体设备，就像相机那样；自 libvirt {mtp-libvirt} 起可用。',
        gives: '速度和文件语义：文件要整个传送。',
        gains: 'Windows 等系统不装驱动就能读。',
        right: '只是偶尔传几个文件。',
      },
      loop: {
        does: '由宿主机内核通过 loop 设备为容器挂载镜像文件。',
        gives: '`raw` 以外的格式。',
        gains: '路径上没有别的程序。',
      },
      nbd: {
        does: '把任意 QEMU 格式的镜像作为网络块设备交给宿主机内核，再为容器挂载。',
        gives: '一些速度，每个块都要绕道那个服务程序。',
        gains: '`qcow2` 之类的格式，带快照和后备文件。',
      },
      refused: {
        does: '只用于容器：宿主机这样把镜像挂载进去；libvirt 的 QEMU 驱动不接受。',
      },
    },
  },
});
