import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Read-only firmware',
    summary: 'Decides whether the guest may rewrite its firmware image on the host.',
    variants: {
      yes: {
        does: 'Maps the firmware code as read-only; what the guest may write is `nvram` alone.',
        gains: 'Nothing in the guest can settle in the firmware, and many guests share one image.',
      },
      no: {
        does: 'Lets the guest write to the firmware image itself.',
        gives: 'Trust in the boot chain: what breaks in can rewrite the code that runs first, for every guest that uses this image.',
        gains: 'One combined file for code and variables.',
        right: 'It is a private copy of a combined image.',
      },
    },
  },
  'zh-cn': {
    title: '固件只读',
    summary: '决定客户机能不能改写宿主机上的固件镜像。',
    variants: {
      yes: {
        does: '固件代码以只读方式映射，客户机能写的只有 `nvram`。',
        gains: '客户机里的东西无法藏进固件，多台客户机还能共用一份镜像。',
      },
      no: {
        does: '允许客户机写固件镜像本身。',
        gives: '启动链不再可信：入侵者可以改写最先运行的代码，用这份镜像的客户机都受影响。',
        gains: '代码和变量合在一个文件里。',
        right: '这是合并镜像的私有副本。',
      },
    },
  },
});
