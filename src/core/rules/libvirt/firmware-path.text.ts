import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Path of the firmware written down',
    why: "Every distribution packages UEFI under other names and paths, and moves them between releases, so the file starts on one kind of host only. With `<os firmware='efi'>` libvirt picks a build from the descriptors that the host’s packages bring, together with a matching variable store. For a guest that is installed already the path should stay: another build may not read its variables, and its boot entries would be lost.",
    keep: 'The guest is installed with this firmware, or needs this very build.',
    messages: {
      path: "This path exists on some distributions only; `<os firmware='efi'>` lets libvirt find the host’s own.",
    },
    fixes: {
      choose: "Let libvirt choose by `firmware='efi'` (changes guest-visible hardware)",
    },
  },
  'zh-cn': {
    title: '写死了固件的路径',
    why: "各发行版打包 UEFI 的文件名和路径都不一样，换个版本还会挪动，所以这个文件只能在某一类宿主机上启动。写 `<os firmware='efi'>`，libvirt 会按宿主机软件包附带的描述文件挑选固件，并配上相应的变量存储。已经装好的客户机则应保留路径：换一个构建未必能读它的变量，启动项会丢。",
    keep: '客户机就是用这个固件安装的，或者非要这个构建不可。',
    messages: {
      path: "这个路径只在部分发行版上存在；写 `<os firmware='efi'>`，libvirt 会找宿主机自己的固件。",
    },
    fixes: {
      choose: "用 `firmware='efi'` 让 libvirt 选择（会改变客户机看到的硬件）",
    },
  },
});
