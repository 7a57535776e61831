import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'USB address that leads nowhere',
    why: 'A USB address is a bus, which is the index of a USB controller, and a port on it, or a path of ports where hubs stand between: `1.2` is port 2 of the hub in port 1. The controller’s model decides how many ports there are, a hub has eight, and the path may have four steps. libvirt refuses an address that ends where nothing can be plugged in.',
    messages: {
      path: '`{port}` is no port that a device can be in: it takes up to {most} numbers with dots between; libvirt refuses it.',
      bus: 'There is no USB controller {bus}; libvirt refuses the address.',
      port: 'Port {port} does not exist, there are {ports}; libvirt refuses the address.',
      type: 'A USB device cannot have an address of type `{type}`; libvirt refuses it.',
      hub: 'There is no hub in port `{hub}`; libvirt refuses the address.',
    },
    fixes: { remove: 'Remove the address, so that libvirt picks a free port (changes guest-visible hardware)' },
  },
  'zh-cn': {
    title: '不通向任何地方的 USB 地址',
    why: 'USB 地址由总线和端口组成：总线就是 USB 控制器的索引；中间有集线器时，端口写成路径，`1.2` 是端口 1 上集线器的端口 2。端口数取决于控制器型号，集线器有八个，路径最多四级。地址的尽头插不了东西，libvirt 就拒绝。',
    messages: {
      path: '`{port}` 不是设备能插的端口：最多 {most} 个数字，用点隔开；libvirt 会拒绝。',
      bus: '没有 USB 控制器 {bus}；libvirt 会拒绝这个地址。',
      port: '端口 {port} 不存在，一共 {ports} 个；libvirt 会拒绝这个地址。',
      type: 'USB 设备不能有 `{type}` 类型的地址；libvirt 会拒绝。',
      hub: '端口 `{hub}` 上没有集线器；libvirt 会拒绝这个地址。',
    },
    fixes: { remove: '删除地址，让 libvirt 挑一个空闲端口（会改变客户机看到的硬件）' },
  },
});
