import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Console log',
    summary: 'Keeps on the host what the guest prints.',
    variants: {
      log: {
        does: 'Copies all that passes on this device into a file of the host.',
        gives: 'Disk space at the guest’s discretion, though `virtlogd` rotates the file by default; and secrecy of what is printed.',
        gains: 'Boot failures and panics can be read afterwards.',
      },
      append: {
        does: 'Adds to the file at each start, so that earlier runs stay readable.',
        gives: 'Space, as it grows from start to start.',
      },
      truncate: {
        does: 'Starts the file anew with each start of the guest.',
        gives: 'The trace of the run before, often the one of interest.',
        gains: 'A file that does not grow over the years.',
      },
    },
  },
  'zh-cn': {
    title: '控制台日志',
    summary: '在宿主机上保存客户机的输出。',
    variants: {
      log: {
        does: '把这个设备上传送的一切抄进宿主机文件。',
        gives: '占多少磁盘由客户机决定，不过默认有 `virtlogd` 轮转；输出内容也就留了底。',
        gains: '启动失败和崩溃事后可查。',
      },
      append: {
        does: '每次启动都接着写，以前的记录还在。',
        gives: '文件随每次启动增长，占空间。',
      },
      truncate: {
        does: '客户机每次启动都清空重写。',
        gives: '上一次运行的记录，而想看的往往正是它。',
        gains: '文件不会越积越大。',
      },
    },
  },
});
