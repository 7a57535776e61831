import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Device of a build step',
    summary: 'Hands the step a device of the builder by its CDI name; the build must be granted the `device` entitlement.',
    variants: {
      named: {
        does: 'Hands the step this device of the builder, if it is there, through the builder’s own driver.',
        gives: 'That driver to whatever the step runs, and certainty: a builder without the device runs the step all the same.',
        gains: 'GPU work while building, at native speed.',
        right: 'On a builder that was granted `device`; others refuse it.',
      },
      all: {
        does: 'Hands the step every device of this kind that the builder registers.',
        gives: 'All of their drivers’ surface, where one device would often do.',
        gains: 'One line for builders with few and with many devices.',
        right: 'On a builder for this kind of work alone.',
      },
      required: {
        does: 'Hands the step this device of the builder, and fails where the builder has none.',
        gives: 'Builders without it, and the driver’s surface to whatever the step runs. Needs Dockerfile syntax {syntax-device}.',
        gains: 'No image is made without what the step was meant to use.',
      },
    },
  },
  'zh-cn': {
    title: '构建步骤的设备',
    summary: '按 CDI 名称把构建机的设备交给这一步，构建须得到 `device` 授权。',
    variants: {
      named: {
        does: '把构建机上的这个设备（有的话）交给这一步，经由构建机自己的驱动。',
        gives: '这个驱动暴露给步骤里运行的一切；而且没有该设备的构建机照样会执行这一步。',
        gains: '构建时以原生速度使用 GPU。',
        right: '构建器已授权 `device`，其他构建器会拒绝。',
      },
      all: {
        does: '把构建机登记的所有这类设备都交给这一步。',
        gives: '这些驱动的全部攻击面，而往往一个设备就够。',
        gains: '设备多少不同的构建机共用一行。',
        right: '专做这类工作的构建机。',
      },
      required: {
        does: '把构建机上的这个设备交给这一步，没有就失败。',
        gives: '没有该设备的构建机，以及步骤所能触及的驱动；需要 Dockerfile 语法 {syntax-device}。',
        gains: '步骤该用的设备没到位，就不会产出镜像。',
      },
    },
  },
});
