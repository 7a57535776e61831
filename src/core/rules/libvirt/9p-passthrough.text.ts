import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: '9p share with the guest’s own owners',
    why: 'In passthrough mode QEMU creates each file with the owner and mode that the guest asks for, set-user-id bit included. That works only for a QEMU that runs as root; under an ordinary user changing owners fails in the guest. `mapped` stores owner and mode in extended attributes and keeps the files QEMU’s own, which needs no rights. virtiofs is the newer way and faster, with an id mapping of its own.',
    keep: 'The tree is shared with programs of the host that need the real owners, and this QEMU may run as root.',
    messages: {
      written: '`passthrough` puts the guest’s owners and modes on host files as they are; for that QEMU has to run as root.',
      default:
        'Without `accessmode` this 9p share puts the guest’s owners and modes on host files as they are; for that QEMU has to run as root.',
    },
    fixes: {
      mapped: "Set `accessmode='mapped'` (for a new tree: owners in an existing one are not carried over)",
    },
  },
  'zh-cn': {
    title: '9p 共享直接使用客户机的属主',
    why: '在 passthrough 模式下，QEMU 按客户机的要求设置每个文件的属主和权限位，连 set-user-id 位也不例外。只有以 root 运行的 QEMU 才做得到；以普通用户运行，客户机里改属主就会失败。`mapped` 把属主和权限位存进扩展属性，文件本身归 QEMU，不需要任何特权。更新也更快的办法是 virtiofs，它有自己的 ID 映射。',
    keep: '这棵目录树要与宿主机程序共用、必须是真实属主，而且这个 QEMU 可以以 root 运行。',
    messages: {
      written: '`passthrough` 把客户机的属主和权限位原样用到宿主机文件上；为此 QEMU 必须以 root 运行。',
      default: '没有写 `accessmode`，这个 9p 共享就把客户机的属主和权限位原样用到宿主机文件上；为此 QEMU 必须以 root 运行。',
    },
    fixes: {
      mapped: "设置 `accessmode='mapped'`（适合新的目录树，已有的属主不会带过来）",
    },
  },
});
