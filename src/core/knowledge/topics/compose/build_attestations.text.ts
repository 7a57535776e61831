import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Record of the build',
    summary: 'Attaches to the image what it was made of.',
    variants: {
      full: {
        does: 'Attaches a full record: the Dockerfile, every step and the values of build arguments.',
        gives: 'Secrets in arguments, to whoever can pull the image.',
        gains: 'Anybody can check from what and how it was made.',
        right: 'Secrets go into builds by mounts.',
      },
      record: {
        does: 'Attaches a short record: source, base images and platform, but no values of arguments.',
        gives: 'The steps themselves, which it does not tell.',
        gains: 'Where an image comes from can be checked, at no risk.',
      },
      none: {
        does: 'Leaves the image without a record of how it was made.',
        gives: 'Any later check where it came from.',
      },
      packages: {
        does: 'Attaches a list of the packages that the image holds.',
        gives: 'What earlier stages brought in, such as libraries linked into a program: the list covers the final stage.',
        gains: 'Images with a known flaw are found without unpacking them.',
      },
    },
  },
  'zh-cn': {
    title: '构建记录',
    summary: '在镜像上附上它由什么构成。',
    variants: {
      full: {
        does: '附上完整记录：Dockerfile、每个步骤和构建参数的值。',
        gives: '参数里的机密，凡能拉取镜像的人都看得到。',
        gains: '谁都能核对它用什么、怎样做成。',
        right: '机密通过挂载进入构建。',
      },
      record: {
        does: '附上简短记录：来源、基础镜像和平台，不含参数的值。',
        gives: '具体步骤，它没有写。',
        gains: '镜像从哪里来可以核对，又没有风险。',
      },
      none: {
        does: '镜像不带构建记录。',
        gives: '以后核对其来源的可能。',
      },
      packages: {
        does: '附上镜像所含软件包的清单。',
        gives: '前面阶段带进来的内容，例如链接进程序的库：清单只覆盖最终阶段。',
        gains: '不拆开镜像就能找出有已知缺陷的。',
      },
    },
  },
});
