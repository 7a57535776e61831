import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Device that does not say of which kind it is',
    why: 'For some devices there is no usual kind: libvirt asks which model of watchdog, which kind of input device, which name of shared memory is meant, and refuses the whole document without. For others it picks what fits the machine, so that the attribute can be left out there.',
    messages: { missing: '`<{element}>` needs the attribute `{name}`; libvirt refuses it without.' },
  },
  'zh-cn': {
    title: '设备没有写明是哪一种',
    why: '有些设备没有惯用的种类：看门狗是哪个型号、输入设备是哪一种、共享内存叫什么名字，libvirt 都要求写明，否则拒绝整份文档。其他设备它会挑适合机器的，可以不写。',
    messages: { missing: '`<{element}>` 需要属性 `{name}`；没有它 libvirt 会拒绝。' },
  },
});
