import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Page cache in front of a block device',
    why: 'The guest caches its disk already, so that the host’s page cache holds the same data a second time, and bursts of writes fill host memory before they reach the device. With `none` requests go to the device directly: steady latency, memory left for other guests, and flushes honoured all the same. `native` I/O then waits in the kernel and in no thread. virt-install chooses both for block devices; the cache gains where many guests read the same data or the device is slow.',
    keep: 'Repeated reads outgrow the guest’s own memory and the host has some to spare.',
    messages: {
      default: 'No cache mode in this file: the host’s page cache stands in front of this block device and holds the guest’s data twice.',
      written: 'The host’s page cache stands in front of this block device and holds the guest’s data twice.',
    },
    fixes: {
      'none-native': "Set `cache='none'` and `io='native'`",
      none: "Set `cache='none'`",
    },
  },
  'zh-cn': {
    title: '块设备前面隔着页缓存',
    why: '客户机自己已经缓存磁盘，宿主机的页缓存等于把同样的数据再存一份，突发写入也会先占满宿主机内存再落到设备。用 `none`，请求直达设备：延迟平稳，内存留给别的客户机，刷盘照样生效；再用 `native`，等待发生在内核里，不占线程。virt-install 对块设备就是这样设的。多台客户机反复读相同数据，或者设备很慢时，页缓存才划算。',
    keep: '反复读取的数据超过客户机自身内存，而宿主机内存有富余。',
    messages: {
      default: '这个文件没有写缓存模式：宿主机的页缓存隔在这个块设备前面，客户机的数据要存两份。',
      written: '宿主机的页缓存隔在这个块设备前面，客户机的数据要存两份。',
    },
    fixes: {
      'none-native': "设置 `cache='none'` 和 `io='native'`",
      none: "设置 `cache='none'`",
    },
  },
});
