import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'iSCSI initiator',
    summary: 'Sets the name under which this disk’s connection presents itself to the iSCSI target.',
    gives: 'Proof: a name can be claimed by anyone, only CHAP in `auth` convinces.',
    gains: 'LUNs that the target gives to this guest alone, on any host.',
  },
  'zh-cn': {
    title: 'iSCSI 发起端',
    summary: '设定这块盘连接 iSCSI 目标端时自报的名称。',
    gives: '没有证明力：名称谁都能冒用，只有 `auth` 里的 CHAP 算数。',
    gains: '目标端只分给这台客户机的 LUN，换宿主机也行。',
  },
});
