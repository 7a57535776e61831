import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Description of a running guest',
    why: 'An `id` shows that this was printed while the guest ran. Such a description holds what was true of that run: names of devices, security labels, terminals under `/dev/pts`, ports and host devices that were picked automatically. libvirt ignores some of it on define, takes some of it for your wish, and a diff between two runs is full of it. `virsh dumpxml --inactive --migratable` prints what was meant instead.',
    keep: 'The file is a record of a run and will never be defined.',
    messages: {
      running:
        'Printed while the guest ran: besides what was configured it holds data of that run only, such as device names, labels and terminals.',
    },
    fixes: {
      strip: 'Take out number, generated device names, labels and pseudo terminals',
    },
  },
  'zh-cn': {
    title: '运行中虚拟机的描述',
    why: '有 `id` 说明这是在虚拟机运行时输出的。这样的描述里有只对那一次运行成立的内容：设备名、安全标签、`/dev/pts` 下的终端、自动选定的端口和宿主机设备。定义时其中一部分会被 libvirt 忽略，另一部分会被当成你的要求；比较两次运行，差异里也全是这些。`virsh dumpxml --inactive --migratable` 输出的才是原本的配置。',
    keep: '这个文件只是某次运行的记录，不会再拿去定义。',
    messages: {
      running: '这是虚拟机运行时输出的：除了配置本身，还有只属于那一次运行的数据，例如设备名、标签和终端。',
    },
    fixes: {
      strip: '去掉编号、自动生成的设备名、标签和伪终端',
    },
  },
});
