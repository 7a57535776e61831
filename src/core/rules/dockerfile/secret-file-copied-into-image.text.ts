import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Secret file copied into the image',
    why: 'A copied file becomes a layer, and whoever can pull the image can unpack that layer. A later step that deletes the file only hides it: layers are kept as they are, which is what makes them cheap to share. What is left out by `.dockerignore` never reaches the builder; a secret mount shows a file to one step alone, and at run time a Compose secret or a mount brings it in. Copying is convenient because the image then runs without anything beside it, and it makes the image as confidential as the file.',
    keep: 'The file is public, such as a certificate, or it is generated for this one image and opens nothing else.',
    messages: {
      key: '`{path}` becomes part of a layer that whoever pulls the image can read, also if a later step deletes it.',
      environment: '`{path}` becomes part of a layer, with the values of all its variables, also if a later step deletes it.',
      history: 'The repository’s history becomes part of a layer, with all that was ever committed to it.',
      settings:
        'If `{path}` holds a registry token, the token becomes part of a layer; a secret mount would show it to the install step alone.',
      context: '`.env` lies in the build context and is copied along, with {names}; `.dockerignore` does not leave it out.',
      stage: '`{path}` does not ship with this stage, but stays in the build cache.',
    },
    fixes: { remove: 'Leave `{path}` out of the image', ignore: 'Leave `.env` out of the build context' },
  },
  'zh-cn': {
    title: '机密文件被复制进镜像',
    why: '复制进来的文件会成为一层，能拉取镜像的人就能解开那一层。后面的步骤删除它只是把它遮住：层保持原样不变，共享起来才便宜。`.dockerignore` 排除的内容根本到不了构建器；机密挂载只让一个步骤看到文件，运行时则由 Compose 机密或挂载提供。复制的好处是镜像旁边不再需要别的东西就能运行，代价是镜像从此和这个文件一样机密。',
    keep: '文件本来就公开（例如证书），或者专为这个镜像生成，打不开别的东西。',
    messages: {
      key: '`{path}` 会成为镜像层的一部分，能拉取镜像的人都能读到，后面的步骤删除它也没有用。',
      environment: '`{path}` 连同其中所有变量的值会成为镜像层的一部分，后面的步骤删除它也没有用。',
      history: '仓库的历史会成为镜像层的一部分，包括曾经提交过的一切。',
      settings: '如果 `{path}` 里有软件源的令牌，令牌就会成为镜像层的一部分；机密挂载只让安装步骤看到它。',
      context: '`.env` 就在构建上下文里，会连同 {names} 一起被复制进来；`.dockerignore` 没有排除它。',
      stage: '`{path}` 不随这个阶段发布，但会留在构建缓存里。',
    },
    fixes: { remove: '不把 `{path}` 放进镜像', ignore: '把 `.env` 排除在构建上下文之外' },
  },
});
