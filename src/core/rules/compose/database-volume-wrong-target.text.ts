import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Volume that misses the data',
    why: 'A volume keeps what is written at its place and nothing else. Images move their data between versions, and a path that an image declares as VOLUME gets an anonymous volume on top of one mounted above it. The file then looks as if the data were kept while they land elsewhere, which shows on the day the container is recreated.',
    keep: 'A configuration file in the image moves the data to this path.',
    messages: {
      above: '`{path}` does not hold the data of `{service}`: its image puts an anonymous volume over {directory}.',
      stops:
        'The image of `{service}` ends with an error at start: since version {version} its data belong at {directory}, and it takes a mount at `{path}` for old ones.',
      within: '`{path}` lies inside what this version of the image keeps at {directory}; the data of `{service}` land beside it.',
      elsewhere: '`{path}` does not hold the data of `{service}`, which its image writes to {directory}.',
    },
    fixes: { target: 'Mount it at {directory}' },
  },
  'zh-cn': {
    title: '没盖住数据的卷',
    why: '卷只保存写在它那个位置的内容。镜像换版本会挪动数据目录；而镜像声明为 VOLUME 的路径，会在挂在其上级目录的卷之上再盖一个匿名卷。于是文件看起来保存了数据，数据却落在别处，到容器重建那天才会发现。',
    keep: '镜像里的配置文件把数据移到了这个路径。',
    messages: {
      above: '`{path}` 存不到 `{service}` 的数据：它的镜像会在 {directory} 上再盖一个匿名卷。',
      stops: '`{service}` 的镜像启动时会报错退出：自版本 {version} 起数据放在 {directory}，挂在 `{path}` 的卷会被当成旧数据。',
      within: '这个版本的镜像把数据放在 {directory}，`{path}` 只是其中一部分；`{service}` 的数据会落在它旁边。',
      elsewhere: '`{path}` 存不到 `{service}` 的数据，它的镜像写到 {directory}。',
    },
    fixes: { target: '改挂到 {directory}' },
  },
});
