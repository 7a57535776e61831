import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Metadata cache',
    summary: 'Bounds the memory that QEMU uses to remember where a `qcow2` image’s clusters lie.',
    gives: 'Random reads over a large image where it is too small: each may first read a table.',
    gains: 'Host memory, where guests and disks are many.',
    right: 'Measurements call for it; QEMU’s default fits most images.',
  },
  'zh-cn': {
    title: '元数据缓存',
    summary: '限定 QEMU 用多少内存记住 `qcow2` 镜像各簇的位置。',
    gives: '设得太小时大镜像的随机读：每次都可能先读一张表。',
    gains: '客户机和磁盘很多时的宿主机内存。',
    right: '有测量依据；QEMU 的默认值适合多数镜像。',
  },
});
