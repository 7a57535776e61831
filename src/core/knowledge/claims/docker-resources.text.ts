import type { ClaimTexts } from '../claim';
import type { dockerResourceClaims } from './docker-resources';

export default {
  en: {
    'docker-no-limits-by-default': {
      says: 'Without limits a container may use all the memory, CPU and processes that the host’s kernel will give.',
    },
    'docker-memory-swap-doubles': {
      says: 'A memory limit alone allows as much swap again: memory and swap together reach twice the limit.',
    },
    'docker-memory-minimum': { says: 'A memory limit below 6 MiB is refused.' },
    'linux-page-cache-counts': { says: 'A cgroup’s memory includes the page cache of the files it reads and writes.' },
    'docker-cpus-is-a-quota': {
      says: 'A CPU limit is run time per period of 100 ms; a container that has used it up waits for the next period.',
    },
    'docker-cpu-shares-only-under-contention': {
      says: 'CPU shares are weights that matter only while containers compete for the processor.',
    },
    'docker-cpuset-pins': { says: 'A CPU set ties the container to named processors of this host.' },
    'docker-pids-limit-stops-fork-bombs': { says: 'A limit on process ids bounds what a runaway or malicious fork can use up.' },
    'docker-shm-default': { says: 'A container’s `/dev/shm` holds 64 MiB unless set.' },
    'docker-volumes-keep-data': { says: 'Volumes outlive the container, bypass the writable layer and are the preferred place for data.' },
    'docker-writable-layer-copy-up': {
      says: 'The first write to a file of the image copies the whole file into the container’s own layer, which makes heavy writing there slow.',
    },
    'docker-tmpfs-in-memory': {
      says: 'A tmpfs mount lives in memory, from where the host may swap it to a disk, and disappears with the container.',
    },
    'linux-tmpfs-half-of-memory': { says: 'A tmpfs without a size may grow to half of the machine’s memory.' },
    'docker-read-only-rootfs': { says: 'A read-only root file system lets the container write only where a volume or tmpfs is mounted.' },
    'docker-init-reaps': { says: 'With `init` a tiny init process forwards signals and reaps zombies in place of the application.' },
    'docker-stop-grace-period': { says: 'Stopping sends the stop signal, waits 10 s (30 s on Windows) and then kills.' },
    'moby-retries-only-on-failure': {
      says: 'The engine takes a number of attempts only with the policy `on-failure` and refuses it with every other.',
    },
    'docker-restart-policies': {
      says: 'Without a restart policy a container that ends stays down; `always` and `unless-stopped` also bring it back with the daemon.',
    },
    'docker-json-file-never-rotates': {
      says: 'The json-file driver keeps logs of unlimited size unless told one; Docker advises the local driver, which rotates by itself, against full disks.',
    },
  },
  'zh-cn': {
    'docker-no-limits-by-default': { says: '不设限制的容器，内存、CPU 和进程数都可以一直用到宿主机内核给不出为止。' },
    'docker-memory-swap-doubles': { says: '只设内存限制时还允许用同样多的交换空间：两者合计可达限制的两倍。' },
    'docker-memory-minimum': { says: '低于 6 MiB 的内存限制会被拒绝。' },
    'linux-page-cache-counts': { says: 'cgroup 的内存用量包括它读写文件所占的页缓存。' },
    'docker-cpus-is-a-quota': { says: 'CPU 限制是每 100 ms 周期内的运行时间，用完的容器要等到下一个周期。' },
    'docker-cpu-shares-only-under-contention': { says: 'CPU 份额是权重，只有在容器争抢处理器时才起作用。' },
    'docker-cpuset-pins': { says: 'CPU 集合把容器绑定到这台宿主机上指定的处理器。' },
    'docker-pids-limit-stops-fork-bombs': { says: '限制进程数，失控或恶意的 fork 能耗掉的资源就有了上限。' },
    'docker-shm-default': { says: '不作设置时，容器的 `/dev/shm` 只有 64 MiB。' },
    'docker-volumes-keep-data': { says: '容器删除后卷仍在；卷不经过可写层，是存放数据的首选。' },
    'docker-writable-layer-copy-up': { says: '第一次写入镜像里的文件时，会把整个文件复制到容器自己的层，所以在那里大量写入会很慢。' },
    'docker-tmpfs-in-memory': { says: 'tmpfs 挂载的内容放在内存里，可能被宿主机换出到磁盘，随容器一起消失。' },
    'linux-tmpfs-half-of-memory': { says: '没有设大小的 tmpfs 最多可占机器内存的一半。' },
    'docker-read-only-rootfs': { says: '根文件系统设为只读后，容器只能写入挂了卷或 tmpfs 的位置。' },
    'docker-init-reaps': { says: '启用 `init` 后，由一个很小的 init 进程代替应用转发信号、回收僵尸进程。' },
    'docker-stop-grace-period': { says: '停止时先发停止信号，等待 10 s（Windows 为 30 s），然后强制杀死。' },
    'moby-retries-only-on-failure': { says: '引擎只在 `on-failure` 策略下接受尝试次数，与其他策略同写会被拒绝。' },
    'docker-restart-policies': { says: '没有重启策略的容器结束后不再启动；`always` 和 `unless-stopped` 还会随守护进程重新拉起。' },
    'docker-json-file-never-rotates': {
      says: 'json-file 驱动默认不限制日志大小；为避免占满磁盘，Docker 建议用自带轮转的 local 驱动。',
    },
  },
} satisfies ClaimTexts<typeof dockerResourceClaims>;
