import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Guest’s entropy from `/dev/random`',
    why: 'On host kernels before 5.6 `/dev/random` stops giving when its estimate of entropy runs low, so a thirsty guest waits and can make everyone else on the host wait too. libvirt recommends `/dev/urandom`, which gives the same quality once the host has collected enough after boot. Newer kernels treat both alike, and only the waiting before that first moment differs: `/dev/random` then waits, `/dev/urandom` does not.',
    keep: 'The guest may start before the host has collected entropy, as on a small board after power-on, and is to wait for it.',
    messages: {
      random: '`/dev/random` can block on host kernels before 5.6; libvirt recommends `/dev/urandom`.',
    },
    fixes: {
      urandom: 'Take `/dev/urandom`',
    },
  },
  'zh-cn': {
    title: '客户机的熵来自 `/dev/random`',
    why: '在 5.6 之前的宿主机内核上，`/dev/random` 的熵估计值一低就停止输出，用量大的客户机只能等，还会让宿主机上别的程序一起等。libvirt 推荐 `/dev/urandom`：开机后收集够了熵，两者质量相同。较新的内核对两者一视同仁，只差在收集够之前：`/dev/random` 会等，`/dev/urandom` 不等。',
    keep: '客户机可能在宿主机收集够熵之前启动（例如刚上电的小板子），并且应该等。',
    messages: {
      random: '在 5.6 之前的宿主机内核上 `/dev/random` 可能阻塞；libvirt 推荐 `/dev/urandom`。',
    },
    fixes: {
      urandom: '改用 `/dev/urandom`',
    },
  },
});
