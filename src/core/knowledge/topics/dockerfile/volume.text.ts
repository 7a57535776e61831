import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Volume declared by the image',
    summary: 'Makes every container mount a volume at this path: an anonymous one wherever nobody names another.',
    gives:
      'Data collects in volumes without a name, and a new container begins with a fresh one. The path stays writable under a read-only root, and no image built on this one can take the declaration back.',
    gains: 'Writes bypass the image’s copy-on-write layers and outlive the container.',
    right: 'Where losing the writable layer would lose data; deployments then name the volume.',
    counterparts: { kvm: 'a second disk, which snapshots can include.' },
  },
  'zh-cn': {
    title: '镜像声明的卷',
    summary: '让每个容器在此路径挂载一个卷；没人指定时就是匿名卷。',
    gives: '数据积在没有名字的卷里，新容器又从一个新卷开始；根文件系统只读时这里依然可写，以此为基础的镜像也撤不掉这个声明。',
    gains: '写入绕过镜像的写时复制层，容器删除后数据仍在。',
    right: '丢了可写层就会丢数据的路径；部署时再给卷命名。',
    counterparts: { kvm: '对应第二块磁盘，可以纳入快照。' },
  },
});
