import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Backing of a memory device',
    summary: 'Says how the host backs this device, apart from the rest of the guest’s memory.',
    variants: {
      shared: {
        does: 'Lets other processes map this device; persistent memory on a real device needs it.',
        gives: 'Its privacy: what maps it reads and writes it.',
        gains: 'Writes that reach the file or device behind it.',
      },
      private: {
        does: 'Keeps this device’s content to QEMU; on a file, what the guest writes never gets there.',
        gives: 'Persistence.',
        gains: 'A file that many guests can read and none can change.',
      },
      refused: {
        does: 'Keeps the content to QEMU, which libvirt refuses for `virtio-pmem`.',
        right: 'It becomes `shared`.',
      },
      discard: {
        does: 'Drops the module’s content when it is unplugged or the guest ends; for `dimm` only, and as far as it succeeds.',
      },
      pagesize: {
        does: 'Backs this device with pages of this size from the host, whatever the rest of the guest uses.',
        gives: 'Hosts whose pool of such pages is empty, where it cannot be plugged in.',
        gains: 'Fewer translations, also for memory that was added later.',
      },
      alignsize: {
        does: 'Aligns the mapping to pages of this size, as real persistent memory asks for.',
      },
      nodemask: {
        does: 'Takes this device’s memory from these host nodes, in place of what `numatune` says.',
        gives: 'Hosts numbered otherwise.',
        gains: 'Memory beside the CPUs that use it.',
      },
      pmem: {
        does: 'Tells QEMU that the path is real persistent memory, so that it flushes writes as that demands.',
        gives: 'Speed, and any other kind of path.',
        gains: 'Writes that stay after a power cut.',
      },
      readonly: {
        does: 'Shows the module to the guest as read-only, which is the honest way for anything but a real persistent device.',
      },
    },
  },
  'zh-cn': {
    title: '内存设备的后备',
    summary: '说明宿主机如何支撑这个设备，与客户机其余内存分开。',
    variants: {
      shared: {
        does: '允许其他进程映射这个设备；真正的持久内存设备要求如此。',
        gives: '它的私密性：谁映射，谁就能读写。',
        gains: '写入能到达背后的文件或设备。',
      },
      private: {
        does: '设备内容只归 QEMU；若背后是文件，客户机写的内容到不了那里。',
        gives: '持久性。',
        gains: '多台客户机能读、谁也改不了的文件。',
      },
      refused: {
        does: '内容只归 QEMU，而 libvirt 不允许 `virtio-pmem` 这样。',
        right: '改为 `shared`。',
      },
      discard: {
        does: '拔出或客户机结束时丢弃内容；只限 `dimm`，且尽力而为。',
      },
      pagesize: {
        does: '用宿主机这种大小的页支撑此设备，不管客户机其余内存用什么。',
        gives: '这种页的池子已空的宿主机，插不上去。',
        gains: '后加的内存也能少做地址转换。',
      },
      alignsize: {
        does: '按这个页大小对齐映射，真正的持久内存有此要求。',
      },
      nodemask: {
        does: '从这些宿主机节点取内存，而不是按 `numatune`。',
        gives: '节点编号不同的宿主机。',
        gains: '内存挨着使用它的 CPU。',
      },
      pmem: {
        does: '告诉 QEMU 这个路径是真正的持久内存，要按其要求刷写。',
        gives: '速度，以及其他种类的路径。',
        gains: '断电后写入仍在。',
      },
      readonly: {
        does: '以只读方式给客户机；只要不是真正的持久设备，这样才名副其实。',
      },
    },
  },
});
