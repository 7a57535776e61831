import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Too little shared memory',
    why: 'Unless told otherwise a container’s `/dev/shm` holds 64 MiB. Browsers pass pages between their processes there, PostgreSQL its parallel queries, data loaders their batches; when it is full, tabs crash or a query fails with “could not resize shared memory segment”. A larger one costs nothing until it is used, and what is used counts toward the memory limit. Sharing the host’s by `ipc: host` gives the same room at the price of the boundary.',
    keep: 'The program never puts much there, or is started so that it does not.',
    messages: {
      browser: 'The browser of `{service}` shares memory through `/dev/shm`, which holds 64 MiB here; larger pages crash it.',
      learning: 'Data loaders like those of `{service}` hand batches over through `/dev/shm`, which holds 64 MiB here.',
      postgres: 'Parallel queries of `{service}` share memory through `/dev/shm`, which holds 64 MiB here.',
      bytes:
        '`shm_size: {value}` counts bytes ({bytes} of them), which holds next to nothing; a unit such as `m` or `g` is likely missing.',
      build: '`build.shm_size` counts while the image of `{service}` is built; its containers still get 64 MiB.',
    },
    fixes: { set: 'Give it {size}', unit: 'Write {size}' },
  },
  'zh-cn': {
    title: '共享内存太小',
    why: '不另外设置时，容器的 `/dev/shm` 只有 64 MiB。浏览器的各进程靠它传递页面，PostgreSQL 靠它做并行查询，数据加载器靠它交接批次；满了就会标签页崩溃，或者查询报 “could not resize shared memory segment”。调大在用到之前没有成本，用掉的计入内存限制。用 `ipc: host` 与宿主机共用也能得到空间，代价是这道边界。',
    keep: '程序从不往里放多少东西，或者启动时已经让它不用。',
    messages: {
      browser: '`{service}` 的浏览器通过 `/dev/shm` 共享内存，这里只有 64 MiB，页面一大就会崩溃。',
      learning: '`{service}` 这类数据加载器通过 `/dev/shm` 交接批次，这里只有 64 MiB。',
      postgres: '`{service}` 的并行查询通过 `/dev/shm` 共享内存，这里只有 64 MiB。',
      bytes: '`shm_size: {value}` 按字节算只有 {bytes} 字节，几乎什么也放不下，多半是漏写了 `m`、`g` 之类的单位。',
      build: '`build.shm_size` 只在构建 `{service}` 的镜像时有效，运行的容器仍然只有 64 MiB。',
    },
    fixes: { set: '设为 {size}', unit: '写成 {size}' },
  },
});
