import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Download for one CPU architecture',
    why: 'The base image comes in a variant for each architecture, and the build takes the one it is asked for; a file fetched under a fixed name does not follow. On arm64, cloud machines and most new laptops among them, such a program ends with “exec format error”, or runs through emulation where the builder has it. Fixed names are shorter and easy to verify by one checksum. `TARGETARCH` lets one Dockerfile serve every architecture; a checksum then has to be chosen along with it.',
    keep: 'The software is published for this architecture only.',
    messages: {
      download:
        'This download is for {architecture} whatever platform is built: elsewhere it ends with “exec format error” or is emulated.',
      pinned: 'This download fits, since the build is pinned to {architecture}; both would have to change for another one.',
    },
    fixes: { follow: 'Download for the platform that is built' },
  },
  'zh-cn': {
    title: '只下载一种 CPU 架构的文件',
    why: '基础镜像每种架构都有一个变体，构建时取所要求的那个；用固定名字下载的文件却不会跟着变。在 arm64 上（不少云主机和多数新笔记本都是），这样的程序会报“exec format error”，构建机带模拟的话就靠模拟运行。固定名字更短，一个校验和就能核对。`TARGETARCH` 让一份 Dockerfile 适用于各种架构，校验和则要随之选择。',
    keep: '这个软件只发布这一种架构。',
    messages: {
      download: '无论构建哪个平台，这里下载的都是 {architecture} 版：在别的架构上会报“exec format error”，或者靠模拟运行。',
      pinned: '这个下载没有问题，因为构建固定在 {architecture} 上；要换架构，两处都得改。',
    },
    fixes: { follow: '按所构建的平台下载' },
  },
});
