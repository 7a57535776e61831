import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Stage pinned to one CPU architecture',
    why: 'A build is asked for a platform, and each stage follows it unless its FROM names another. A name written out there wins over what was asked: the image says it is for one architecture and holds programs of another, and on other builders each step runs through emulation, which compilers feel most. A stage that only builds is best pinned to `$BUILDPLATFORM`, the machine that builds, and told by `TARGETARCH` what to build for. Gained by a fixed name is that all builders do the very same; the platform can also be asked for from outside, by `--platform` or `platforms` in Compose, without touching the file.',
    keep: 'The base image exists for this architecture only.',
    messages: {
      image: 'The image holds {architecture} programs whatever platform the build is asked for; elsewhere they are emulated.',
      stage: 'On a builder that is not {architecture} every step of this stage is emulated; `$BUILDPLATFORM` runs it natively everywhere.',
    },
    fixes: { remove: 'Follow the platform that is asked for', build: 'Run the stage on the builder’s own platform' },
  },
  'zh-cn': {
    title: '构建阶段固定在一种 CPU 架构上',
    why: '构建时会指定目标平台，各阶段都照此进行，除非 FROM 另写了一个。写死的名字压过所要求的平台：镜像标的是一种架构，里面却是另一种架构的程序；在别的构建机上，每一步都要靠模拟，编译器感受最深。只用来构建的阶段，最好固定为 `$BUILDPLATFORM`，也就是构建机自己的平台，再用 `TARGETARCH` 告诉它为谁构建。写死的好处是所有构建机做法完全一致；其实平台也可以从外面指定，用 `--platform` 或 Compose 的 `platforms`，不必改文件。',
    keep: '基础镜像只有这一种架构。',
    messages: {
      image: '无论要求构建哪个平台，镜像里都是 {architecture} 的程序；在其他架构上要靠模拟运行。',
      stage: '构建机不是 {architecture} 时，这个阶段的每一步都要模拟；写成 `$BUILDPLATFORM` 则到处都原生运行。',
    },
    fixes: { remove: '跟随所要求的平台', build: '在构建机自己的平台上运行这个阶段' },
  },
});
