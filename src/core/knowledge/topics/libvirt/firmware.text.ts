import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Firmware by kind',
    summary: 'Names the kind of firmware and what it must be capable of, and leaves the image to libvirt’s choice on each host.',
    gains: 'A file that fits hosts whose images lie elsewhere.',
    variants: {
      efi: {
        does: 'Starts by UEFI; libvirt finds a fitting image on the host and fills in `loader` and `nvram`.',
        gives: 'Stateless simplicity: a file of variables must follow the guest, and `x86` machines need `acpi`.',
        gains: 'Secure Boot becomes possible, and no path of one distribution stands in the file.',
        right: 'The guest is new, or its system was installed by UEFI.',
      },
      bios: {
        does: 'Starts by legacy BIOS, SeaBIOS on `x86`, without stored variables.',
        gives: 'Secure Boot, and systems that start by UEFI only.',
        gains: 'No second file to back up, move and snapshot.',
        right: 'The disk inside was installed by BIOS; changing over leaves it unbootable.',
      },
    },
  },
  'zh-cn': {
    title: '按种类选固件',
    summary: '只说明固件的种类和必备特性，具体镜像由 libvirt 在各宿主机上挑选。',
    gains: '镜像放在别处的宿主机也能用这份文件。',
    variants: {
      efi: {
        does: '以 UEFI 启动；libvirt 在宿主机上找到合适的镜像，填好 `loader` 和 `nvram`。',
        gives: '无状态的省心：变量文件要跟着客户机走，`x86` 机器还必须有 `acpi`。',
        gains: '可以用安全启动，文件里也没有某个发行版特有的路径。',
        right: '客户机是新建的，或者系统本来就按 UEFI 安装。',
      },
      bios: {
        does: '以传统 BIOS 启动（`x86` 上是 SeaBIOS），不保存变量。',
        gives: '安全启动，以及只支持 UEFI 的系统。',
        gains: '没有第二个文件要备份、搬迁和做快照。',
        right: '里面的磁盘是按 BIOS 安装的；改过去就启动不了。',
      },
    },
  },
});
