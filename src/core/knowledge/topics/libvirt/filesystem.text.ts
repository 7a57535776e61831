import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Shared file system',
    summary: 'Brings files into the guest that live outside its disks, by default a directory of the host.',
    variants: {
      mount: {
        does: 'Opens a directory of the host to the guest, for writing too unless `readonly` is there.',
        gives: 'A part of the boundary: whoever takes over the guest can change those files.',
        gains: 'One copy of the data, current on both sides, without network or image.',
        right: 'The directory holds only what the guest may spoil.',
      },
      root: {
        does: 'Gives the container this directory of the host as its root file system.',
        gives: 'A second copy of the system to keep up to date; root in the container owns all of it.',
        gains: 'Its own files instead of the host’s, which it would start on otherwise.',
        right: 'The container brings its own system, as nearly all do; `idmap` makes its root harmless outside.',
      },
      hostRoot: {
        does: 'Starts the container on the host’s own root file system, as it would without this element.',
        gives: 'Any wall between the files of both; without `idmap` root in the container owns the host’s.',
        gains: 'All programs of the host, without a second tree.',
        right: 'It runs the host’s own programs, which are trusted like the host.',
      },
      template: {
        does: 'Names an OpenVZ template; no other driver of libvirt knows it.',
      },
      refused: {
        does: 'Makes libvirt refuse the share: its QEMU driver knows `mount` only, the rest is for containers.',
      },
      ram: {
        does: 'Gives the container a file system in memory.',
        gives: 'Host memory, up to `usage`, and the content once the container stops.',
        gains: 'Quick scratch space that leaves nothing behind.',
      },
      image: {
        does: 'Mounts a host block device or image file in the container, by the host’s kernel.',
        gives: 'A shield for that kernel, which has to read a file system that the container can shape.',
        gains: 'Storage with a fixed size, apart from the host’s directories.',
        right: 'The content of the image is trusted.',
      },
      bind: {
        does: 'Shows a directory of the container at a second place inside it, and so opens nothing of the host.',
      },
    },
    counterparts: {
      docker: 'A bind mount does the same, on the host’s own kernel.',
    },
  },
  'zh-cn': {
    title: '共享文件系统',
    summary: '把客户机磁盘以外的文件带进客户机，默认是宿主机的一个目录。',
    variants: {
      mount: {
        does: '把宿主机目录开放给客户机，没有 `readonly` 就连写也可以。',
        gives: '边界的一部分：谁控制了客户机，谁就能改这些文件。',
        gains: '数据只有一份，两边都是最新的，不经网络也不要镜像。',
        right: '目录里只放了客户机弄坏也无妨的东西。',
      },
      root: {
        does: '把宿主机的这个目录作为容器的根文件系统。',
        gives: '多一份要维护更新的系统；容器里的 root 拥有其中的一切。',
        gains: '用自己的文件，而不是宿主机的；否则容器会直接从宿主机的根启动。',
        right: '几乎所有容器；配上 `idmap`，它的 root 到外面就无害。',
      },
      hostRoot: {
        does: '容器直接从宿主机自己的根文件系统启动，不写这个元素也是这样。',
        gives: '两边文件之间没有隔离；没有 `idmap`，容器里的 root 就拥有宿主机的文件。',
        gains: '宿主机的程序全都能用，不用另备目录树。',
        right: '运行的是宿主机自己的程序，与宿主机同样可信。',
      },
      template: {
        does: '指定 OpenVZ 模板；libvirt 的其他驱动都不认识它。',
      },
      refused: {
        does: 'libvirt 会拒绝这个共享：QEMU 驱动只认 `mount`，其余的是给容器用的。',
      },
      ram: {
        does: '给容器一个放在内存里的文件系统。',
        gives: '宿主机内存（以 `usage` 为限），容器停止后内容也没了。',
        gains: '快速的临时空间，不留痕迹。',
      },
      image: {
        does: '由宿主机内核把块设备或镜像文件挂载到容器里。',
        gives: '对这个内核的保护：它得解析容器可以任意构造的文件系统。',
        gains: '大小固定的存储，与宿主机目录分开。',
        right: '镜像里的内容可信。',
      },
      bind: {
        does: '让容器里的某个目录在容器内另一处也出现，并不打开宿主机的任何东西。',
      },
    },
    counterparts: {
      docker: '绑定挂载也是如此，而且就在宿主机内核上。',
    },
  },
});
