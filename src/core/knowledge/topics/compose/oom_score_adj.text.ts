import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Order of killing when out of memory',
    summary: 'Shifts this container in the order in which the kernel kills when the whole host runs out of memory.',
    variants: {
      never: {
        does: 'Exempts the service from being killed when the host runs out of memory; somebody else dies for it.',
        gives:
          'Neighbours, even the engine or the administrator’s login, if the leak is in here. At its own memory limit nothing is killed either: it stalls.',
        gains: 'It survives every shortage that another one caused.',
        right: 'Hardly ever; a score of `-500` with a memory limit beside it protects and still lets its own leak end.',
      },
      spared: {
        does: 'Moves the service back in the order of killing; a rootless engine cannot go below its own score.',
        gives: 'The processes that now come before it, whose fault it need not be.',
        gains: 'It outlives others in a shortage.',
        right: 'Its loss costs more than that of all its neighbours, and a memory limit bounds it.',
      },
      first: {
        does: 'Offers the service as an early victim when the host runs out of memory.',
        gives: 'Its own survival, also when another one took the memory.',
        gains: 'Databases and the engine live longer.',
        right: 'Work that starts again without loss.',
      },
      usual: { does: 'Leaves the container where every other one stands in the order of killing.' },
      refused: { does: 'Is refused by the engine, whose range is from `-1000` to `1000`.' },
    },
  },
  'zh-cn': {
    title: '内存耗尽时的终止次序',
    summary: '调整整台宿主机内存耗尽时，内核终止进程的次序中这个容器的位置。',
    variants: {
      never: {
        does: '宿主机内存耗尽时，这个服务永远不会被终止；由别人替它死。',
        gives: '若泄漏出在这里，被终止的是邻居，甚至引擎和管理员的登录会话；到了它自己的内存限制也没有进程被终止，只会卡住。',
        gains: '别人造成的短缺，它都能熬过去。',
        right: '几乎没有；用 `-500` 配上内存限制，既有保护，自己的泄漏也能就此了结。',
      },
      spared: {
        does: '让服务在终止次序中靠后；rootless 引擎给不了比自己更低的分值。',
        gives: '排到它前面的进程，而它们未必有错。',
        gains: '短缺时它比别人活得久。',
        right: '失去它的代价大于失去所有邻居，并且有内存限制约束它。',
      },
      first: {
        does: '宿主机内存耗尽时，让这个服务先被终止。',
        gives: '它自己的存活，即使内存是别人用掉的。',
        gains: '数据库和引擎活得更久。',
        right: '重来也没有损失的工作。',
      },
      usual: { does: '让容器在终止次序中与别人一样。' },
      refused: { does: '会被引擎拒绝，范围是 `-1000` 到 `1000`。' },
    },
  },
});
