import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Firmware image',
    summary: 'Names the firmware by a path on the host; `os firmware` would leave the choice to libvirt.',
    gives: 'Other distributions, where the image has another path or name.',
    variants: {
      pflash: {
        does: 'Maps the image as flash memory; variables stand apart in `nvram` when the code is read-only.',
        gives: 'Hosts with another image path, unless `os firmware` replaces the path.',
        gains: 'UEFI with settings that last, and code that guests can share without changing it.',
        right: 'A build is needed that the installed descriptions do not offer.',
      },
      rom: {
        does: 'Maps the image as read-only memory: BIOS images, or UEFI that keeps no settings.',
        gives: 'A variable store: boot entries and keys vanish at power-off.',
        gains: 'Firmware that the guest can neither change nor leave traces in.',
      },
      xen: {
        does: 'Names the firmware that Xen’s toolstack loads into an HVM guest, such as `hvmloader`.',
        right: 'The guest is HVM: PV and PVH ones have no use for it.',
      },
    },
  },
  'zh-cn': {
    title: '固件镜像',
    summary: '用宿主机上的路径指定固件；写 `os firmware` 则由 libvirt 挑选。',
    gives: '其他发行版：镜像的路径或名称不同。',
    variants: {
      pflash: {
        does: '把镜像映射为闪存；代码只读时，变量另存在 `nvram` 里。',
        gives: '镜像路径不同的宿主机，除非改用 `os firmware`。',
        gains: '设置能保存的 UEFI，代码可供多台客户机共用而不被改动。',
        right: '需要的固件版本不在已安装的描述文件里。',
      },
      rom: {
        does: '把镜像映射为只读内存：用于 BIOS 镜像，或不保存设置的 UEFI。',
        gives: '变量存储：启动项和密钥断电即失。',
        gains: '客户机既不能改动固件，也不会在里面留下痕迹。',
      },
      xen: {
        does: '指定 Xen 工具栈装进 HVM 客户机的固件，例如 `hvmloader`。',
        right: '客户机是 HVM：PV 和 PVH 用不上它。',
      },
    },
  },
});
