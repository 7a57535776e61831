import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Directory shared by 9p',
    why: 'With 9p QEMU itself answers each file operation as a message of a network protocol, which is slow for many small files and no local file system in its locking. virtiofs was made for guests of the same host: a daemon of its own, in its own sandbox, with close to local speed and semantics. That daemon maps the guest’s memory, which has to be shared for it, and the guest mounts the directory under another type. 9p needs neither shared memory nor a daemon.',
    keep: 'The guest’s kernel is older than virtiofs, or its memory must not be mapped by another process.',
    messages: {
      '9p': 'Shared by 9p, a protocol message for each file operation; virtiofs is close to local speed, and needs shared memory.',
    },
    fixes: {
      virtiofs: 'Share by virtiofs, with shared memory; the guest must mount it as `virtiofs` (changes guest-visible hardware)',
    },
  },
  'zh-cn': {
    title: '用 9p 共享目录',
    why: '9p 由 QEMU 自己应答，每个文件操作都是一条网络协议消息，小文件一多就慢，锁的行为也不像本地文件系统。virtiofs 专为同一台宿主机上的客户机而设计：由单独的守护进程在自己的沙箱里提供，速度和语义都接近本地。这个进程要映射客户机内存，所以内存必须设为共享，客户机也要换一种类型来挂载。9p 两样都不需要。',
    keep: '客户机内核太老，没有 virtiofs；或者客户机内存不能让别的进程映射。',
    messages: {
      '9p': '这里用 9p 共享，每个文件操作都是一条协议消息；virtiofs 接近本地速度，但需要共享内存。',
    },
    fixes: {
      virtiofs: '改用 virtiofs 并共享内存；客户机要以 `virtiofs` 类型挂载（会改变客户机看到的硬件）',
    },
  },
});
