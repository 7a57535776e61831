import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Windows guest with its clock in UTC',
    why: 'Windows takes the hardware clock for local time. On one in UTC it starts off by the time zone, until a time service puts it right; certificates, logs and scheduled jobs of the first minutes suffer. UTC in turn has no gap or repetition when daylight saving changes, and does not depend on the zone of the host that starts the guest.',
    keep: '`RealTimeIsUniversal` is set in the guest’s registry, or the guests of a cluster move between time zones.',
    messages: {
      utc: 'Windows reads the hardware clock as local time: with `utc` it starts off by its time zone.',
      default:
        'No clock offset in this file means UTC, but Windows reads the hardware clock as local time and starts off by its time zone.',
    },
    fixes: {
      localtime: "Set `offset='localtime'` (changes guest-visible hardware)",
    },
  },
  'zh-cn': {
    title: 'Windows 客户机的时钟是 UTC',
    why: 'Windows 把硬件时钟当作本地时间。时钟若是 UTC，开机后就差一个时区，直到时间服务校正为止，最初几分钟的证书、日志和计划任务都会受影响。反过来，UTC 在夏令时切换时不会缺一小时或重复一小时，也不取决于启动它的宿主机在哪个时区。',
    keep: '客户机注册表里设了 `RealTimeIsUniversal`，或者集群里的客户机会在时区之间迁移。',
    messages: {
      utc: 'Windows 把硬件时钟当作本地时间：写成 `utc`，开机后会差一个时区。',
      default: '这个文件没有写时钟偏移，就是 UTC；而 Windows 把硬件时钟当作本地时间，开机后会差一个时区。',
    },
    fixes: {
      localtime: "设置 `offset='localtime'`（会改变客户机看到的硬件）",
    },
  },
});
