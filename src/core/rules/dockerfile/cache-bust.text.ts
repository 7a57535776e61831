import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Dependencies installed behind the whole source',
    why: 'The build cache holds up to the first step whose input changed. Behind a COPY of everything, a changed comment is a changed input, so that all dependencies are fetched and installed anew. With the list of dependencies copied on its own before, that step is repeated only when the list changes. The short form is right where everything is built once and from nothing, as on a builder without cache; a cache mount keeps the downloads but not the installing. Nothing of this changes what the container may do.',
    keep: 'The install needs the sources themselves, or no build finds a cache.',
    messages: {
      again: 'Any change of any file runs `{tool}` again, since the whole context is copied before it.',
      cached: 'Any change of any file runs `{tool}` again; its cache mount spares the download, not the rest.',
    },
    fixes: { first: 'Copy the list of dependencies first' },
    related: { copy: 'copies everything' },
  },
  'zh-cn': {
    title: '在复制全部源码之后才安装依赖',
    why: '构建缓存有效到第一个输入有变化的步骤为止。放在复制全部内容的 COPY 后面，改一行注释也算输入变化，于是所有依赖都要重新下载安装。先单独复制依赖清单，就只有清单变了才重做这一步。从零构建一次、没有缓存的构建机上，简短的写法也没错；缓存挂载省下的是下载，不是安装。这一切都不影响容器能做什么。',
    keep: '安装时确实需要源码，或者构建从来用不上缓存。',
    messages: {
      again: '任何文件有任何改动，`{tool}` 都要重新执行，因为在它之前复制了整个上下文。',
      cached: '任何文件有任何改动，`{tool}` 都要重新执行；缓存挂载省去了下载，其余照旧。',
    },
    fixes: { first: '先复制依赖清单' },
    related: { copy: '这里复制了全部内容' },
  },
});
