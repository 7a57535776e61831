import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Memory and swap together',
    summary: 'Caps memory and swap in sum; it takes a memory limit beside it, without which the engine refuses it.',
    variants: {
      none: {
        does: 'Equals `mem_limit` and so leaves no swap: at the limit, caches go and then a process is killed.',
        gives: 'The cushion for rarely used pages.',
        gains: 'Even latency, and failures that show at once.',
        right: 'Databases, caches and brokers.',
      },
      sum: {
        does: 'Leaves as much swap as it exceeds `mem_limit`; above both a process is killed.',
        gives: 'Latency, once that swap is in use.',
        gains: 'Idle pages leave the memory before anything is killed.',
        right: 'Much is held in memory that is seldom touched.',
      },
      unlimited: {
        does: 'Leaves the container as much swap as the host has.',
        gives: 'The host’s swap, which one leak can fill for everybody.',
        gains: 'The service is slow long before it is killed.',
        right: 'Its host has swap to spare and it should rather crawl than fail.',
      },
      unset: {
        does: 'Counts as not written: with a memory limit, as much swap again is allowed.',
        right: 'To switch swap off, give the same value as `mem_limit`.',
      },
      'too-small': { does: 'Is refused by the engine: the sum is smaller than `mem_limit` alone.' },
    },
    counterparts: { kvm: 'A guest swaps by its own decision; `locked` keeps the host from swapping it out.' },
  },
  'zh-cn': {
    title: '内存与交换空间之和',
    summary: '限制内存与交换空间之和；必须同时有内存限制，否则引擎会拒绝。',
    variants: {
      none: {
        does: '与 `mem_limit` 相等，也就没有交换空间：到了上限先清缓存，再终止进程。',
        gives: '给很少用的页留的缓冲。',
        gains: '延迟平稳，问题立刻暴露。',
        right: '数据库、缓存和消息队列。',
      },
      sum: {
        does: '比 `mem_limit` 多出的部分就是可用的交换空间；两者都用完就终止进程。',
        gives: '延迟，一旦用到这些交换空间。',
        gains: '终止进程之前，闲置的页可以先离开内存。',
        right: '内存里放着很多很少访问的内容。',
      },
      unlimited: {
        does: '容器可以用宿主机的全部交换空间。',
        gives: '宿主机的交换空间，一处泄漏就可能占满，殃及所有人。',
        gains: '服务在被终止之前早已变慢，还有时间处理。',
        right: '宿主机交换空间充裕，而且宁可慢也不能失败。',
      },
      unset: { does: '等于没写：有内存限制时，还允许使用同样多的交换空间。', right: '要关掉交换空间，应写成与 `mem_limit` 相同的值。' },
      'too-small': { does: '会被引擎拒绝：总和比单独的 `mem_limit` 还小。' },
    },
    counterparts: { kvm: '虚拟机自己决定换页；`locked` 可以不让宿主机把它换出。' },
  },
});
