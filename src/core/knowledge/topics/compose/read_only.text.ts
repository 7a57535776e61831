import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Read-only root file system',
    summary: 'Decides whether the container may write over the files of its image.',
    variants: {
      on: {
        does: 'Mounts the image’s files read-only; writing works only in volumes, bind mounts and tmpfs.',
        gives: 'Programs that write below `/tmp`, `/run` or `/var` fail until those paths get a tmpfs.',
        gains: 'An intruder leaves nothing behind in the program’s files; it does not keep one from getting out.',
        right: 'Services that keep their state in a volume or elsewhere, which is most.',
      },
      off: {
        does: 'Lets the container write into a layer of its own above the image.',
        gives: 'Speed and safety of what lands there: the first write copies the whole file, and the layer goes with the container.',
        gains: 'Images that unpack or configure themselves at start just work.',
      },
    },
  },
  'zh-cn': {
    title: '只读的根文件系统',
    summary: '决定容器能不能改写镜像里的文件。',
    variants: {
      on: {
        does: '镜像的文件以只读方式挂载，只有卷、绑定挂载和 tmpfs 可写。',
        gives: '要写 `/tmp`、`/run`、`/var` 的程序会失败，除非给这些路径配 tmpfs。',
        gains: '入侵者在程序文件里留不下东西；但它并不能阻止逃逸。',
        right: '状态放在卷里或别处的服务，多数服务如此。',
      },
      off: {
        does: '容器可以写进镜像之上它自己的一层。',
        gives: '写入内容的速度和安全：首次写入要复制整个文件，该层随容器一起消失。',
        gains: '启动时要解包或自行配置的镜像直接可用。',
      },
    },
  },
});
