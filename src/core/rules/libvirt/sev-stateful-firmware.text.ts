import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Firmware variables outside of the measurement',
    why: 'The owner of an encrypted guest trusts it because its launch was measured: firmware, and with kernel hashes kernel and command line. The firmware’s variable store is a file of the host and not part of that. Whoever runs the host can put boot entries or settings there which the measured firmware then obeys. Firmware built without a variable store (`stateless`) has nothing to obey; it cannot keep boot entries either.',
    keep: 'Nobody attests this guest, and encryption only has to guard against stolen hardware.',
    messages: {
      nvram:
        'This variable store is the host’s and not measured at launch: firmware that reads it can be steered by whoever runs the host.',
      stateful:
        '`no` asks for firmware with a variable store, which is the host’s and not measured at launch: whoever runs the host can steer the firmware by it.',
      unspecified:
        'This file does not say which firmware starts the encrypted guest; one with a variable store can be steered by whoever runs the host (`stateless=yes` asks for one without).',
    },
  },
  'zh-cn': {
    title: '固件变量不在度量之内',
    why: '加密客户机的所有者之所以信任它，是因为启动经过度量：度量固件，启用内核哈希时还包括内核和命令行。固件的变量存储是宿主机上的文件，不在度量之内。运行宿主机的人可以往里放启动项或设置，而经过度量的固件会照着执行。不带变量存储的固件（`stateless`）没有什么可照着执行的，当然也保存不了启动项。',
    keep: '没有人对这台客户机做证明，加密只用来防硬件失窃。',
    messages: {
      nvram: '这个变量存储属于宿主机，启动时不度量：会读取它的固件，就能被运行宿主机的人左右。',
      stateful: '`no` 要求固件带变量存储，而它属于宿主机，启动时不度量：运行宿主机的人可以借它左右固件。',
      unspecified: '这个文件没有写明用哪个固件启动加密客户机；带变量存储的固件会被运行宿主机的人左右（`stateless=yes` 要求用不带的）。',
    },
  },
});
