import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Memory device',
    summary: 'Adds memory to what the guest boots with: RAM to grow by, or memory that keeps its content.',
    variants: {
      dimm: {
        does: 'Plugs in a module of RAM, whole, which the guest’s kernel then brings online.',
        gives: 'Small steps, and easy removal: the guest must first empty the module.',
        gains: 'The kind of memory that every system understands.',
        right: 'Memory only ever grows, and guests are ordinary.',
      },
      'virtio-mem': {
        does: 'Shows the guest as much of its `size` as `requested` says, in blocks that come and go.',
        gives: 'Guests without the driver; and memory comes back only as far as the guest can free it.',
        gains: 'Resizing in small steps, per NUMA node, even beside a passed-through device, where a balloon cannot.',
        right: 'Guests are resized often.',
      },
      nvdimm: {
        does: 'Shows the guest a persistent module, whose content lies under `path` on the host.',
        gives: 'Migration, unless the target has the same path; and durability, unless a real persistent device is behind it.',
        gains: 'Files mapped by the guest without a page cache of its own.',
        right: 'Hosts have such devices, or many guests share one read-only image.',
      },
      'virtio-pmem': {
        does: 'Shows a file of the host as persistent memory, with an explicit flush from the guest.',
        gives: 'Private access: libvirt insists on `shared`.',
        gains: 'One cache for the file, on the host, instead of one in each guest.',
        right: 'Many guests read the same large file.',
      },
      'sgx-epc': {
        does: 'Gives the guest enclave memory of Intel SGX, since libvirt {sgx-libvirt}.',
        gives: 'Hosts without SGX; and the reserved memory is scarce.',
        gains: 'Code and data that neither guest kernel nor host can read.',
        right: 'Software in the guest is written for enclaves.',
      },
    },
  },
  'zh-cn': {
    title: '内存设备',
    summary: '在启动内存之外再加内存：可增长的 RAM，或保留内容的内存。',
    variants: {
      dimm: {
        does: '整根插入一条 RAM，由客户机内核上线。',
        gives: '步长大，移除也不轻松：客户机得先把这条内存腾空。',
        gains: '所有系统都认识的内存。',
        right: '内存只增不减，客户机是普通系统。',
      },
      'virtio-mem': {
        does: '从 `size` 中拿出 `requested` 所说的量给客户机，按块增减。',
        gives: '没有这个驱动的客户机；能收回多少也取决于客户机能释放多少。',
        gains: '小步调整，可按 NUMA 节点，有直通设备时也行，而气球不行。',
        right: '客户机经常调整大小。',
      },
      nvdimm: {
        does: '给客户机一条持久内存，内容放在宿主机的 `path` 下。',
        gives: '迁移，除非目标端有同一路径；以及持久性，除非背后是真正的持久设备。',
        gains: '客户机直接映射文件，自己不必再有页缓存。',
        right: '宿主机有这样的设备，或多台客户机共用一个只读镜像。',
      },
      'virtio-pmem': {
        does: '把宿主机上的文件当作持久内存给客户机，由客户机显式刷盘。',
        gives: '私有访问：libvirt 只接受 `shared`。',
        gains: '文件只在宿主机缓存一份，而不是每台客户机各一份。',
        right: '多台客户机读同一个大文件。',
      },
      'sgx-epc': {
        does: '给客户机 Intel SGX 的飞地内存，需要 libvirt {sgx-libvirt} 以上。',
        gives: '没有 SGX 的宿主机；这种保留内存也很稀缺。',
        gains: '客户机内核和宿主机都读不到的代码和数据。',
        right: '客户机里的软件是为飞地编写的。',
      },
    },
  },
});
