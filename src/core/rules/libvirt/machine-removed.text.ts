import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Machine type that QEMU has dropped',
    why: 'A versioned machine type freezes the guest’s hardware, so that it looks the same on every QEMU. QEMU keeps one for six years and then deletes it; on a host with a newer QEMU the guest can then neither be defined nor started, restored from a saved state or migrated there. The newest type of the same family keeps chipset and slots, but not every detail: Windows may ask for activation, and interfaces may be renamed. Which QEMU counts can be set with `virtlens.target.qemu`.',
    keep: 'The hosts still run an older QEMU; then say so in the setting.',
    messages: {
      removed: '`{machine}` is no longer in QEMU {qemu}: the guest cannot be started there.',
    },
    fixes: {
      newest: 'Use `{alias}`, the newest type of the same family (changes guest-visible hardware)',
    },
  },
  'zh-cn': {
    title: 'QEMU 已移除的机器类型',
    why: '带版本的机器类型把客户机的硬件固定下来，在哪个 QEMU 上看起来都一样。QEMU 保留它六年，然后删除；宿主机换成更新的 QEMU 后，这台虚拟机既不能定义、启动，也不能从保存的状态恢复或迁移过去。同一系列的最新类型保留芯片组和插槽，但细节不完全相同：Windows 可能要求重新激活，网络接口可能改名。按哪个 QEMU 判断，可以用 `virtlens.target.qemu` 设置。',
    keep: '宿主机仍在用较旧的 QEMU；那就在设置里写明。',
    messages: {
      removed: 'QEMU {qemu} 里已经没有 `{machine}`：虚拟机在那里启动不了。',
    },
    fixes: {
      newest: '改用 `{alias}`，即同一系列的最新类型（会改变客户机看到的硬件）',
    },
  },
});
