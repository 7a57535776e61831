import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'GPU request',
    summary: 'Asks the engine for graphics processors, driven by the host’s own driver; without a count or ids, for all that fit.',
    variants: {
      all: {
        does: 'Hands over every graphics processor of the host, through the host’s driver.',
        gives: 'A fence between this service and others that have them: memory and time of the cards are not divided.',
        gains: 'Computing at native speed, whatever cards there are.',
        right: 'It is the only service on the host that computes on them.',
      },
      some: {
        does: 'Hands over this many graphics processors, with NVIDIA always the first ones in the driver’s order.',
        gives: 'Separation: another service with the same line gets the same cards, while the others idle.',
        gains: 'Native speed without naming this machine’s cards.',
        right: 'One such service per host; with several, `device_ids` keep them apart.',
      },
      named: {
        does: 'Hands over exactly these graphics processors, by index or by their lasting id.',
        gives: 'Portability: the ids are this machine’s.',
        gains: 'Services on different cards do not take memory or time from each other; the driver stays common.',
        right: 'Several services compute on one host.',
      },
      gpu: { does: 'Asks for a device that can compute as a graphics processor, which the request needs to name.' },
      narrow: {
        does: 'Asks for this part of the driver only; its other libraries and interfaces stay outside.',
        gains: 'Less of a large driver within reach.',
        right: 'The program is known to need no more, as computing does without display.',
      },
      display: {
        does: 'Brings in the parts of the driver for drawing on screens too.',
        gives: 'A larger interface of the host’s driver, and with a display socket the screen.',
        gains: 'Rendering and remote desktops work.',
        right: 'The service draws; computing needs `compute` and `utility`.',
      },
    },
    counterparts: { kvm: 'VFIO gives a guest the whole card behind the IOMMU, for itself alone.' },
  },
  'zh-cn': {
    title: 'GPU 申请',
    summary: '向引擎申请图形处理器，由宿主机的驱动来驱动；不写数量或编号就是全部相符的。',
    variants: {
      all: {
        does: '把宿主机的全部图形处理器经由宿主机的驱动交出来。',
        gives: '与其他使用者之间的隔离：显卡的内存和时间都没有划分。',
        gains: '不论有什么卡，计算都是原生速度。',
        right: '宿主机上只有这一个服务用它们计算。',
      },
      some: {
        does: '交出这么多个图形处理器；NVIDIA 的总是按驱动顺序取最前面的几个。',
        gives: '隔离：写法相同的另一个服务拿到的是同样的卡，其余的却闲着。',
        gains: '不写明这台机器的卡也有原生速度。',
        right: '每台宿主机只有一个这样的服务；若有几个，用 `device_ids` 分开。',
      },
      named: {
        does: '按序号或固定编号，交出指定的那几个图形处理器。',
        gives: '可移植性：编号是这台机器的。',
        gains: '用不同的卡，服务之间互不占用内存和时间；驱动仍是共用的。',
        right: '一台宿主机上有几个服务要计算。',
      },
      gpu: { does: '申请能做图形处理器计算的设备；申请里必须写明这一项。' },
      narrow: {
        does: '只申请驱动的这一部分，其余的库和接口留在外面。',
        gains: '能触及的驱动部分更少。',
        right: '确知程序不需要更多，例如计算用不到显示。',
      },
      display: {
        does: '把驱动中用于屏幕绘制的部分也带进来。',
        gives: '宿主机驱动更大的接口；若再有显示套接字，连屏幕也在内。',
        gains: '渲染和远程桌面能够工作。',
        right: '服务要绘图；只计算的话 `compute` 和 `utility` 就够。',
      },
    },
    counterparts: { kvm: 'VFIO 把整块卡放在 IOMMU 之后交给一台虚拟机独占。' },
  },
});
