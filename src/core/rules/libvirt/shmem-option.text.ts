import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Shared memory option of another kind',
    why: 'There are two kinds of shared memory device. `ivshmem-plain` is a piece of memory with a size and nothing else; `ivshmem-doorbell` gets memory and size from a server and can ring the other guests by interrupts. libvirt refuses options of the one kind on the other. Either way the guests trust each other: whatever one writes, all can read and change.',
    messages: {
      msi: 'Interrupts come from the server, and none is named; libvirt refuses `<msi>`.',
      'no-server': '`ivshmem-doorbell` needs a `<server>`; libvirt refuses it without.',
      server: '`ivshmem-plain` has no server; libvirt refuses it.',
      size: 'The server decides the size of an `ivshmem-doorbell`; libvirt refuses one here.',
      address: 'Shared memory is a PCI device and cannot have an address of type `{type}`: the domain does not start.',
      name: 'The name becomes a file name, so it can hold no `/`; libvirt refuses it.',
      gone: 'QEMU has no `ivshmem` any more, which is also meant where no model is written; libvirt refuses it.',
    },
    fixes: { remove: 'Remove `<{name}>`' },
  },
  'zh-cn': {
    title: '共享内存的选项属于另一种设备',
    why: '共享内存设备有两种：`ivshmem-plain` 只是一块有大小的内存；`ivshmem-doorbell` 从服务器得到内存和大小，还能用中断通知别的客户机。把一种的选项写在另一种上，libvirt 会拒绝。无论哪种，客户机之间都必须互相信任：一台写的，所有的都能读能改。',
    messages: {
      msi: '中断来自服务器，而这里没有写服务器；libvirt 会拒绝 `<msi>`。',
      'no-server': '`ivshmem-doorbell` 需要 `<server>`；没有它 libvirt 会拒绝。',
      server: '`ivshmem-plain` 没有服务器；libvirt 会拒绝。',
      size: '`ivshmem-doorbell` 的大小由服务器决定；写在这里 libvirt 会拒绝。',
      address: '共享内存是 PCI 设备，不能有 `{type}` 类型的地址：域无法启动。',
      name: '名字会成为文件名，不能含有 `/`；libvirt 会拒绝。',
      gone: 'QEMU 已经没有 `ivshmem`，不写型号也是指它；libvirt 会拒绝。',
    },
    fixes: { remove: '删除 `<{name}>`' },
  },
});
