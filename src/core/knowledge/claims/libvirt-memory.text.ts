import type { ClaimTexts } from '../claim';
import type { libvirtMemoryClaims } from './libvirt-memory';

export default {
  en: {
    'libvirt-memory-unit': { says: 'Memory without a unit is counted in KiB.' },
    'libvirt-current-memory-clamped': {
      says: 'A current memory above the maximum is silently cut down to it, because a balloon can only take away.',
    },
    'libvirt-hard-limit-oom-risk': {
      says: 'A hard limit covers all of QEMU and not only the guest’s memory; set too low, the kernel kills the guest.',
    },
    'libvirt-hugepages-preallocated': {
      says: 'Huge pages come from a pool that is reserved and filled in advance, so allocation on demand is refused with them.',
    },
    'libvirt-nosharepages': { says: '`nosharepages` keeps the host from merging this guest’s memory with that of others.' },
    'libvirt-locked-memory': {
      says: 'Locked memory is never swapped and lifts the limit on locking, so libvirt urges a hard limit beside it.',
    },
    'libvirt-vhost-user-needs-shared-memory': {
      says: 'A vhost-user device works only with shared memory: the process behind it maps all of the guest’s RAM.',
    },
    'libvirt-balloon-added-by-default': {
      says: 'libvirt adds a memory balloon to every KVM, QEMU and Xen guest unless its model is `none`.',
    },
    'libvirt-shmem-blocks-migration': {
      says: 'A shared-memory device joins guests without an arbiter, and prevents migration unless its role is `master`.',
    },
    'libvirt-dump-core': { says: '`dumpCore` decides whether the guest’s memory becomes part of a core dump of its QEMU process.' },
    'libvirt-balloon-reports-free-pages': { says: 'Free page reporting lets the guest hand unused pages back to the host as it goes.' },
    'libvirt-max-memory': {
      says: '`maxMemory` is how far memory modules can raise the guest’s memory while it runs, in at most as many steps as it has slots.',
    },
    'libvirt-memory-soft-limits': {
      says: 'A soft limit is enforced only while memory is contended; the swap limit counts memory and swap together and belongs above the hard limit.',
    },
    'libvirt-min-guarantee-elsewhere': { says: 'A guaranteed minimum of memory exists only for VMware ESX and OpenVZ.' },
    'libvirt-lxc-memory-is-a-limit': { says: 'The memory of an LXC container is a limit of its cgroup, which a hard limit overrides.' },
    'libvirt-memory-source-kinds': {
      says: 'Shared guest memory can come from memfd, which needs no preparation on the host, from files in a directory that the host names, or from huge pages.',
    },
    'libvirt-memory-file-directory': {
      says: 'Memory from a file lies in one big file per guest, below `/var/lib/libvirt/qemu/ram` unless the host says otherwise.',
    },
    'libvirt-memory-access': { says: 'Guest memory is private to QEMU unless its access mode, or that of a NUMA cell, is shared.' },
    'linux-ksm-merges-private-pages': { says: 'KSM merges only anonymous, private pages and never those of a file.' },
    'libvirt-memory-allocation': {
      says: 'Guest memory is allocated at once or on demand, and by several threads on request (libvirt 8.2 and later).',
    },
    'libvirt-memory-discard': {
      says: 'Discarding drops the memory’s content just before the guest ends, as an optimization and without guarantee, such as after a crash of the hypervisor.',
    },
    'libvirt-memory-devices': {
      says: 'Memory devices are volatile (`dimm`, `virtio-mem`) or keep their content (`nvdimm`, `virtio-pmem`), the latter in a file or device of the host.',
    },
    'libvirt-virtio-mem': {
      says: 'virtio-mem shows the guest as many blocks of memory as are requested, per NUMA node and without hot plug, as far as the guest’s kernel goes along.',
    },
    'libvirt-virtio-mem-slots': {
      says: 'virtio-mem can take its slots as it grows (libvirt 10.1 and later), which saves memory but makes older vhost-user devices refuse to start.',
    },
    'qemu-virtio-mem-beside-vfio': {
      says: 'With an assigned device QEMU forbids discarding guest memory unless it is coordinated, as virtio-mem does it.',
    },
    'libvirt-nvdimm-backing': {
      says: 'An NVDIMM is backed by a path on the host; only a real persistent device, marked as such, guarantees that what the guest wrote stays, and other back ends belong read-only.',
    },
    'libvirt-sgx-memory': { says: 'A guest can be given enclave memory of Intel SGX from libvirt 8.10 on.' },
    'libvirt-memory-device-backing': {
      says: 'Each memory device can be backed by pages of another size and by other host nodes than the rest of the guest.',
    },
    'libvirt-balloon-statistics': { says: 'Memory statistics of the guest are collected only where the balloon has a period.' },
    'libvirt-balloon-autodeflate': {
      says: 'With `autodeflate` the balloon gives memory back just before the guest kills a process for want of it.',
    },
    'libvirt-shared-memory-device': {
      says: 'A shared-memory device maps one region into guests and host, either plain or through a server with interrupts; the model without suffix is deprecated.',
    },
  },
  'zh-cn': {
    'libvirt-memory-unit': { says: '内存不写单位时按 KiB 计。' },
    'libvirt-current-memory-clamped': { says: '当前内存大于最大内存时会被悄悄压到最大值，因为气球只能往下收。' },
    'libvirt-hard-limit-oom-risk': { says: '硬限制针对整个 QEMU，而不只是客户机内存；设得太低，内核会把虚拟机杀掉。' },
    'libvirt-hugepages-preallocated': { says: '大页来自事先预留并分配好的内存池，因此不能同时要求按需分配。' },
    'libvirt-nosharepages': { says: '`nosharepages` 不让宿主机把这台虚拟机的内存页与别的虚拟机合并。' },
    'libvirt-locked-memory': { says: '锁定的内存不会被换出，同时取消了锁定上限，因此 libvirt 强烈建议再设一个硬限制。' },
    'libvirt-vhost-user-needs-shared-memory': { says: 'vhost-user 设备只能配合共享内存工作：背后的进程会映射虚拟机的全部内存。' },
    'libvirt-balloon-added-by-default': { says: '除非把型号写成 `none`，libvirt 会给每台 KVM、QEMU 和 Xen 虚拟机加一个内存气球。' },
    'libvirt-shmem-blocks-migration': { says: '共享内存设备把虚拟机直接连在一起，没有仲裁者；除非角色是 `master`，否则无法迁移。' },
    'libvirt-dump-core': { says: '`dumpCore` 决定 QEMU 进程的核心转储里是否包含客户机内存。' },
    'libvirt-balloon-reports-free-pages': { says: '空闲页上报让客户机随时把用不到的页还给宿主机。' },
    'libvirt-max-memory': { says: '`maxMemory` 是客户机运行时可靠内存条增加到的上限，次数不超过插槽数。' },
    'libvirt-memory-soft-limits': { says: '软限制只在内存争用时生效；交换限制把内存与交换空间合计，应高于硬限制。' },
    'libvirt-min-guarantee-elsewhere': { says: '保证的最小内存只有 VMware ESX 和 OpenVZ 才有。' },
    'libvirt-lxc-memory-is-a-limit': { says: 'LXC 容器的 `memory` 是其 cgroup 的限制，写了硬限制则以硬限制为准。' },
    'libvirt-memory-source-kinds': { says: '可共享的客户机内存可以来自 memfd（宿主机无需准备）、宿主机指定目录下的文件，或大页。' },
    'libvirt-memory-file-directory': {
      says: '以文件为后备的内存，每台客户机一个大文件；宿主机没有另行设置时放在 `/var/lib/libvirt/qemu/ram` 下。',
    },
    'libvirt-memory-access': { says: '客户机内存归 QEMU 私有，除非访问模式或某个 NUMA 节点的访问模式是共享。' },
    'linux-ksm-merges-private-pages': { says: 'KSM 只合并匿名的私有页，从不合并文件的页。' },
    'libvirt-memory-allocation': { says: '客户机内存可以一次分配，也可以按需分配；还可用多个线程分配（libvirt 8.2 以上）。' },
    'libvirt-memory-discard': { says: '`discard` 在客户机结束前丢弃内存内容；这只是优化，并无保证，例如虚拟机监视器崩溃时就做不到。' },
    'libvirt-memory-devices': {
      says: '内存设备分易失的（`dimm`、`virtio-mem`）和保留内容的（`nvdimm`、`virtio-pmem`）；后者的内容放在宿主机的文件或设备里。',
    },
    'libvirt-virtio-mem': { says: 'virtio-mem 按请求的数量把内存块给客户机，可按 NUMA 节点增减、不用热插拔，但要客户机内核配合。' },
    'libvirt-virtio-mem-slots': {
      says: 'virtio-mem 可以随增长再占用槽位（libvirt 10.1 以上），更省内存，但较老的 vhost-user 设备会拒绝启动。',
    },
    'qemu-virtio-mem-beside-vfio': { says: '有直通设备时，QEMU 禁止丢弃客户机内存，除非像 virtio-mem 那样经过协调。' },
    'libvirt-nvdimm-backing': {
      says: 'NVDIMM 的后备是宿主机上的路径；只有真正的持久设备（并加以标明）才保证写入不丢，其他后备应设为只读。',
    },
    'libvirt-sgx-memory': { says: '可以给客户机 Intel SGX 的飞地内存，需要 libvirt 8.10 以上。' },
    'libvirt-memory-device-backing': { says: '每个内存设备都可以用与客户机其余内存不同的页大小和宿主机节点。' },
    'libvirt-balloon-statistics': { says: '只有给气球设了周期，才会收集客户机的内存统计。' },
    'libvirt-balloon-autodeflate': { says: '开启 `autodeflate` 后，客户机将因缺内存而杀进程时，气球会先交还内存。' },
    'libvirt-shared-memory-device': {
      says: '共享内存设备把同一块区域映射进各客户机和宿主机，可以直接共享，也可以经服务器并带中断；不带后缀的型号已弃用。',
    },
  },
} satisfies ClaimTexts<typeof libvirtMemoryClaims>;
