import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Checksum of what is fetched',
    summary: 'Compares what was fetched with this value and fails the build where it differs.',
    variants: {
      content: {
        does: 'Fails the build where the fetched file has another digest.',
        gives: 'An edit here for each new release.',
        gains: 'Neither server, mirror nor network decides what ends up in the image.',
      },
      commit: {
        does: 'Fails the build where the branch or tag that was fetched is at another commit.',
        gives: 'An edit here whenever the branch moves on.',
        gains: 'A moved tag is noticed, and the address stays readable.',
      },
      prefix: {
        does: 'Fails the build where the fetched commit does not begin with these digits.',
        gives: 'Certainty: a short prefix is met by other commits too, even by one made for it.',
        gains: 'Moved branches are noticed; the whole commit would settle it.',
      },
    },
  },
  'zh-cn': {
    title: '下载内容的校验和',
    summary: '把下载的内容与此值比较，不同则构建失败。',
    variants: {
      content: {
        does: '下载的文件摘要不同，构建就失败。',
        gives: '每次出新版都要来改这里。',
        gains: '镜像里有什么，不由服务器、镜像站或网络决定。',
      },
      commit: {
        does: '取到的分支或标签若在另一个提交上，构建就失败。',
        gives: '分支每次前进都要来改这里。',
        gains: '标签被移动会被发现，地址又保持可读。',
      },
      prefix: {
        does: '取到的提交若不以这些字符开头，构建就失败。',
        gives: '确定性：短前缀别的提交也可能相同，甚至可以专门造出来。',
        gains: '分支移动能被发现；写全提交号才万无一失。',
      },
    },
  },
});
