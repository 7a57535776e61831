import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Added files',
    summary: 'Copies like `COPY`, but also unpacks local archives and fetches addresses.',
    variants: {
      download: {
        does: 'Fetches the address on the builder during the build and puts the file into a layer, not unpacked.',
        gives:
          'Whoever controls that server, or the way to it, decides what goes into the image: nothing is compared without `--checksum`.',
        gains: 'No download tool in the image, and the step runs again when the remote file changes.',
      },
      verified: {
        does: 'Fetches the address and refuses what does not match the checksum.',
        gives: 'A new release means a new checksum here.',
        gains: 'The image holds this very file or is not built.',
      },
      repository: {
        does: 'Fetches a Git repository on the builder and puts its files into a layer.',
        gives: 'Without a commit after `#` a branch is taken as it stands at build time.',
        gains: 'Neither `git` nor its credentials enter the image.',
      },
      archive: {
        does: 'Unpacks the local archive into the image, owners and modes as recorded inside.',
        gives: 'What was packed decides on owners, setuid bits and links, unseen in this file.',
        gains: 'A root file system or a release goes in without the archive itself taking a layer.',
      },
      'download-unpacked': {
        does: 'Fetches an archive on the builder and unpacks it into the image, modes as recorded inside.',
        gives:
          'Setuid bits, links and all content come from that server or whoever is on the way: nothing is compared without `--checksum`.',
        gains: 'Neither a download tool nor the packed file in the image.',
      },
      commit: {
        does: 'Fetches a Git repository on the builder at one exact commit.',
        gives: 'Its fixes arrive only when the commit is raised here.',
        gains: 'The same sources in every build, without `git` or credentials in the image.',
      },
    },
  },
  'zh-cn': {
    title: '添加的文件',
    summary: '像 `COPY` 一样复制，另外还会解包本地归档、下载网络地址。',
    variants: {
      download: {
        does: '构建时由构建机下载该地址，文件原样放进一层，不解包。',
        gives: '谁控制了那台服务器或途经的链路，谁就决定镜像里装什么：没有 `--checksum` 就不做核对。',
        gains: '镜像里不需要下载工具；远端文件变了，这一步会重跑。',
      },
      verified: {
        does: '下载该地址，内容与校验和不符就拒绝。',
        gives: '每次升级版本都要改这里的校验和。',
        gains: '要么得到的就是这个文件，要么构建失败。',
      },
      repository: {
        does: '由构建机拉取 Git 仓库，把文件放进一层。',
        gives: '`#` 后面没有提交号时，取的是构建那一刻的分支。',
        gains: '`git` 和它的凭据都不进镜像。',
      },
      archive: {
        does: '把本地归档解包到镜像里，属主和权限按归档里的记录。',
        gives: '属主、setuid 位和链接都由归档决定，本文件里看不到。',
        gains: '放入整套根文件系统或发布包，归档本身不占层。',
      },
      'download-unpacked': {
        does: '在构建机上下载归档并解包进镜像，权限按包内记录。',
        gives: 'setuid 位、链接和全部内容都来自那台服务器或路上的人：不写 `--checksum` 就什么也不核对。',
        gains: '镜像里既没有下载工具，也没有压缩包。',
      },
      commit: {
        does: '在构建机上取 Git 仓库的某一个确切提交。',
        gives: '在这里更新提交号之前，不会有新的修复。',
        gains: '每次构建的源码都相同，镜像里没有 `git`，也没有凭据。',
      },
    },
  },
});
