import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Hardware clock',
    summary: 'Decides what the guest’s hardware clock shows when it starts; without the element, UTC.',
    variants: {
      utc: {
        does: 'Sets the hardware clock to UTC at each start, as all systems but Windows expect.',
        gives: 'What the guest itself wrote to the clock, if its change is not kept as an adjustment.',
        right: 'Linux, BSD or a Windows that is told so runs inside.',
      },
      utcWindows: {
        does: 'Sets the hardware clock to UTC, which Windows, named in this file’s metadata, takes for local time.',
        gives: 'Right time until the network corrects it, off by the time zone at each start.',
        gains: 'No jumps at summer time.',
        right: '`RealTimeIsUniversal` is set inside, as cloud images do.',
      },
      localtime: {
        does: 'Sets the hardware clock to the host’s local time, as Windows expects.',
        gives: 'Independence of the host’s time zone, and steady time when summer time begins or ends.',
        right: 'Windows runs inside.',
      },
      timezone: {
        does: 'Sets the hardware clock to the local time of the zone named in `timezone`.',
        gains: 'Local time that does not depend on the host’s zone.',
        right: 'Windows guests move between hosts in different zones.',
      },
      variable: {
        does: 'Starts the clock from `basis` plus `adjustment` seconds and keeps what the guest changes.',
        gives: 'A tidy file: libvirt rewrites the number as the guest sets its clock.',
        gains: 'The guest’s own setting survives restarts.',
      },
      absolute: {
        does: 'Starts the clock at the same moment, `start`, every time.',
        gives: 'True time.',
        right: 'Runs must be repeatable, as in tests.',
      },
    },
  },
  'zh-cn': {
    title: '硬件时钟',
    summary: '决定客户机启动时硬件时钟显示什么；没有该元素就是 UTC。',
    variants: {
      utc: {
        does: '每次启动都把硬件时钟设为 UTC，除 Windows 外的系统都这样预期。',
        gives: '客户机自己写入的时间，若没有作为调整保存下来。',
        right: '里面是 Linux、BSD，或已设成 UTC 的 Windows。',
      },
      utcWindows: {
        does: '把硬件时钟设为 UTC，而本文件元数据里的 Windows 会把它当成本地时间。',
        gives: '联网校正之前时间不对：每次启动都差一个时区。',
        gains: '夏令时切换时不跳变。',
        right: '里面设了 `RealTimeIsUniversal`，云镜像多是如此。',
      },
      localtime: {
        does: '把硬件时钟设为宿主机的本地时间，Windows 就这样预期。',
        gives: '依赖宿主机的时区；夏令时切换时还会跳变。',
        right: '里面跑的是 Windows 系统。',
      },
      timezone: {
        does: '把硬件时钟设为 `timezone` 所指时区的本地时间。',
        gains: '不受宿主机时区影响的本地时间。',
        right: 'Windows 客户机在不同时区的宿主机间移动。',
      },
      variable: {
        does: '时钟从 `basis` 加 `adjustment` 秒起步，并保存客户机的改动。',
        gives: '文件会变：客户机一调时钟，libvirt 就改写这个数。',
        gains: '客户机自己的设置重启后还在。',
      },
      absolute: {
        does: '每次都从同一时刻 `start` 起步。',
        gives: '真实的时间。',
        right: '运行要可重复，例如测试。',
      },
    },
  },
});
