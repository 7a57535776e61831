import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Storage driver option',
    summary: 'Sets an option of the driver that keeps the container’s own layer.',
    variants: {
      size: {
        does: 'Caps what the container may write beside its volumes; on Linux this usually takes xfs with project quotas, or the start fails.',
        gives: 'Portability to every host whose storage cannot do it.',
        gains: 'A runaway log or temporary file does not fill the host’s disk.',
        right: 'Hosts are set up for it; elsewhere `read_only` with a sized tmpfs bounds the same.',
      },
    },
  },
  'zh-cn': {
    title: '存储驱动选项',
    summary: '设置保存容器自身那一层的驱动的选项。',
    variants: {
      size: {
        does: '限制容器在卷之外能写多少；在 Linux 上通常要求 xfs 并启用项目配额，否则启动失败。',
        gives: '可移植性：宿主机的存储不支持就启动不了。',
        gains: '失控的日志或临时文件不会占满宿主机磁盘。',
        right: '宿主机为此做了配置；否则用 `read_only` 加限定大小的 tmpfs 也能约束。',
      },
    },
  },
});
