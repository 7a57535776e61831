import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Database whose data nobody keeps',
    why: 'What a container writes lives in its own layer and goes with it; writing there is slower as well, since a file is copied up at its first change. A path that the image declares as VOLUME gets an anonymous volume instead: it is carried over when `up` recreates the container, but after `down` the next start finds an empty one. A named volume outlives all of that. A virtual machine’s disk is kept by default, which is what people who come from there expect.',
    keep: 'The data are for this run only, as in a test.',
    messages: {
      anonymous: 'The data of `{service}` ({directory}) go to an anonymous volume: `down` and `up` begin with an empty one.',
      layer: 'The data of `{service}` ({directory}) are written into the container’s own layer and lost when it is recreated.',
      either: 'Nothing here keeps the data of `{service}` ({directory}) beyond `down`.',
    },
    fixes: { volume: 'Keep {directory} in a named volume' },
  },
  'zh-cn': {
    title: '没人保管数据的数据库',
    why: '容器写下的东西在它自己的层里，随容器一起消失；在那里写也更慢，因为文件第一次修改时要整个复制上来。镜像声明为 VOLUME 的路径会得到匿名卷：`up` 重建容器时会沿用，但 `down` 之后下次启动就是空的。具名卷则都能留住。虚拟机的磁盘默认就会保留，从那边过来的人也会这么以为。',
    keep: '数据只供这一次运行，例如测试。',
    messages: {
      anonymous: '`{service}` 的数据（{directory}）写进匿名卷：`down` 之后再 `up`，得到的是空卷。',
      layer: '`{service}` 的数据（{directory}）写在容器自己的层里，容器重建就丢失。',
      either: '这里没有什么能让 `{service}` 的数据（{directory}）在 `down` 之后保留下来。',
    },
    fixes: { volume: '把 {directory} 放进具名卷' },
  },
});
