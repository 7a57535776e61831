import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Disk cache mode',
    summary: 'Decides whether the host’s page cache stands before the disk, and when a write counts as done.',
    variants: {
      none: {
        does: 'Opens the image past the host’s page cache (`O_DIRECT`) and honours the guest’s flushes; what was flushed survives a host crash.',
        gives: 'The host’s memory as a help for repeated reads and bursts of writes.',
        gains: 'No data cached twice, steady latency, and live migration that the cache never stands in the way of.',
        right: 'Guests cache for themselves, which is the common case on block devices and in clusters.',
      },
      noneNative: {
        does: "Goes past the host’s page cache, honours the guest’s flushes, and submits through Linux AIO, the pairing that `io='native'` demands.",
        gives: 'The page cache’s help, and smooth running on sparse files, where a submission can still block.',
        gains: 'A short, steady path to a device, without worker threads, and live migration.',
        right: 'The disk is a block device, a volume or a fully allocated file.',
      },
      noneRing: {
        does: 'Goes past the host’s page cache, honours the guest’s flushes, and submits through a ring shared with the host’s kernel.',
        gives: 'The page cache’s help, and hosts that forbid `io_uring`.',
        gains: 'Fewer system calls than Linux AIO, files that do not block, and live migration.',
        right: 'Disks are very quick and hosts recent.',
      },
      writeback: {
        does: 'Counts a write as done once the host’s page cache has it, and honours the guest’s flushes, so that flushed data survives a host crash.',
        gives:
          'Host memory for data that the guest caches too; more unflushed writes at risk; live migration where QEMU cannot drop the cache.',
        gains: 'Quick bursts, and warm reads after the guest restarts.',
        right: 'The guest flushes properly and the host has memory to spare.',
      },
      writebackRing: {
        does: 'Counts a write as done once the page cache has it, honours the guest’s flushes, and submits through a ring instead of worker threads.',
        gives: 'Host memory for data cached twice; more unflushed writes at risk; hosts that forbid `io_uring`.',
        gains: 'Cached reads at little CPU time.',
        right: 'Images are files that are read again and again.',
      },
      writethrough: {
        does: 'Reads through the host’s page cache, but syncs every write before it counts as done, so that a host crash loses none.',
        gives: 'Write speed: each write waits for the device; and live migration where QEMU cannot drop the cache.',
        gains: 'Safety for systems that never flush, with cached reads.',
        right: 'An old guest does not know of volatile write caches.',
      },
      directsync: {
        does: 'Goes past the host’s page cache and syncs every write before it counts as done, so that a host crash loses none.',
        gives: 'Speed, more of it than with any other mode: nothing is cached and every write waits.',
        gains: 'Durability that asks nothing of the guest, and live migration.',
        right: 'The guest never flushes and its disk is shared or migrated.',
      },
      directsyncNative: {
        does: "Goes past the host’s page cache, syncs every write, and submits through Linux AIO, one of the two modes that `io='native'` allows.",
        gives: 'Speed, as every write waits for the device.',
        gains: 'Durability that asks nothing of the guest, without worker threads, and live migration.',
        right: 'A guest that never flushes sits on a block device.',
      },
      unsafe: {
        does: 'Buffers in the host’s page cache and ignores the guest’s flushes.',
        gives: 'Consistency after a host crash or power cut: the guest was told that data is stored which is not.',
        gains: 'The quickest writes of all modes.',
        right: 'The content can be thrown away: installation runs, CI, scratch disks.',
      },
      default: {
        does: 'Leaves the mode to the hypervisor, as without the attribute; QEMU takes `writeback`.',
        gives: 'Certainty about what a reader of the file will get.',
      },
      refused: {
        does: "Keeps the host’s page cache in the path, while `io='native'` works only without it: libvirt refuses the pair.",
        right: 'One of them goes: `none` with Linux AIO, or this mode with `threads` or `io_uring`.',
      },
    },
  },
  'zh-cn': {
    title: '磁盘缓存模式',
    summary: '决定磁盘前面有没有宿主机的页缓存，以及写到哪一步才算完成。',
    variants: {
      none: {
        does: '绕过宿主机页缓存打开镜像（`O_DIRECT`），并执行客户机的刷盘请求；已刷盘的数据在宿主机崩溃后仍在。',
        gives: '宿主机内存对重复读取和突发写入的帮助。',
        gains: '数据不会缓存两遍，延迟平稳，热迁移也不受缓存妨碍。',
        right: '客户机自己会缓存，块设备和集群里多是如此。',
      },
      noneNative: {
        does: "绕过宿主机页缓存，执行客户机的刷盘请求，并通过 Linux AIO 提交，`io='native'` 要求的正是这样的搭配。",
        gives: '页缓存的帮助；在稀疏文件上提交仍可能阻塞，也就谈不上平稳。',
        gains: '到设备的路径短而稳，不经过工作线程，热迁移也不受影响。',
        right: '磁盘是块设备、卷或已完全分配的文件。',
      },
      noneRing: {
        does: '绕过宿主机页缓存，执行客户机的刷盘请求，并经与宿主机内核共享的环提交。',
        gives: '页缓存的帮助，以及禁用 `io_uring` 的宿主机。',
        gains: '系统调用比 Linux AIO 少，在文件上不阻塞，热迁移也不受影响。',
        right: '磁盘很快，宿主机也新。',
      },
      writeback: {
        does: '数据进了宿主机页缓存就算写完，并执行客户机的刷盘请求，已刷盘的数据在宿主机崩溃后仍在。',
        gives: '客户机已缓存的数据又占一份宿主机内存；更多未刷盘的写入有风险；QEMU 不能丢弃缓存时的热迁移。',
        gains: '突发写入快，客户机重启后读取仍能命中缓存。',
        right: '客户机会正确刷盘，宿主机内存有余。',
      },
      writebackRing: {
        does: '数据进了页缓存就算写完，执行客户机的刷盘请求，并经环而不是工作线程提交。',
        gives: '缓存两遍所占的宿主机内存；更多未刷盘的写入有风险；禁用 `io_uring` 的宿主机。',
        gains: '命中缓存的读取几乎不费 CPU。',
        right: '镜像是反复读取的文件。',
      },
      writethrough: {
        does: '读经过宿主机页缓存，但每次写都同步落盘才算完成，宿主机崩溃也不丢。',
        gives: '写入速度：每次写都要等设备；还有 QEMU 不能丢弃缓存时的热迁移。',
        gains: '从不刷盘的系统也安全，读还能命中缓存。',
        right: '客户机太老，不知道有易失的写缓存。',
      },
      directsync: {
        does: '绕过宿主机页缓存，每次写都同步落盘才算完成，宿主机崩溃也不丢。',
        gives: '速度，损失比其他模式都大：什么都不缓存，每次写都要等。',
        gains: '不靠客户机配合的持久性，热迁移也不受影响。',
        right: '客户机从不刷盘，磁盘又要共享或迁移。',
      },
      directsyncNative: {
        does: "绕过宿主机页缓存，每次写都同步落盘，并通过 Linux AIO 提交；`io='native'` 允许的两种模式之一。",
        gives: '速度，每次写都要等设备。',
        gains: '不靠客户机配合的持久性，不经过工作线程，热迁移也不受影响。',
        right: '从不刷盘的客户机用的是块设备。',
      },
      unsafe: {
        does: '用宿主机页缓存缓冲，并忽略客户机的刷盘请求。',
        gives: '宿主机崩溃或断电后的一致性：客户机以为已存好的数据其实没有。',
        gains: '所有模式里写得最快。',
        right: '内容丢了也无妨：安装过程、CI、临时盘。',
      },
      default: {
        does: '模式交给虚拟机监视器决定，与不写一样；QEMU 采用 `writeback`。',
        gives: '不确定：光看文件，不知道实际用的是哪种。',
      },
      refused: {
        does: "路径上保留了宿主机页缓存，而 `io='native'` 只能不经过它：libvirt 拒绝这样的组合。",
        right: '二者去其一：`none` 配 Linux AIO，或保留此模式，改用 `threads` 或 `io_uring`。',
      },
    },
  },
});
