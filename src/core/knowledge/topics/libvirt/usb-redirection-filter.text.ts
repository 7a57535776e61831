import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Filter of redirected USB devices',
    summary: 'Decides which devices a viewer may plug into the guest; the first rule that fits counts.',
    variants: {
      allow: {
        does: 'Lets devices with these properties in.',
        gives: 'Certainty: a device reports its own class and ids, and may lie.',
        gains: 'A list of what is meant to be used.',
      },
      allowRest: {
        does: 'Lets everything in that no rule before it has turned away.',
        gives: 'The filter’s strength against devices that nobody thought of.',
        gains: 'A filter that rarely gets in the way.',
      },
      deny: {
        does: 'Keeps devices with these properties out.',
        gives: 'Devices that claim to be something else still get in.',
        gains: 'Whole kinds stay out, such as storage.',
      },
      denyRest: {
        does: 'Keeps out everything that no rule before it has let in.',
        gains: 'Only what is listed gets in, also with new devices.',
        right: 'It stands last, as the end of the list.',
      },
    },
  },
  'zh-cn': {
    title: '重定向 USB 设备的过滤',
    summary: '决定查看端能把哪些设备接进客户机；以最先匹配的规则为准。',
    variants: {
      allow: {
        does: '放行具有这些属性的设备。',
        gives: '确定性：类别和 ID 都是设备自报的，可以造假。',
        gains: '一份清单，列明本该使用什么。',
      },
      allowRest: {
        does: '前面没有拒绝的，全部放行。',
        gives: '没人想到的设备，过滤就挡不住。',
        gains: '很少碍事的过滤器。',
      },
      deny: {
        does: '拒绝具有这些属性的设备。',
        gives: '自称是别类的设备照样能进来。',
        gains: '整类设备被挡住，例如存储。',
      },
      denyRest: {
        does: '前面没有放行的，一律拒绝。',
        gains: '只有列出的能进，新设备也不例外。',
        right: '放在最后，作为清单的收尾。',
      },
    },
  },
});
