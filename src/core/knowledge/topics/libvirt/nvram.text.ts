import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'UEFI variable store',
    summary: 'Holds the guest’s own UEFI variables: boot entries, and with Secure Boot the keys.',
    variants: {
      file: {
        does: 'Keeps the guest’s UEFI variables in a file on this host; libvirt copies it from a template when it is missing.',
        gives: 'Free movement: backups and copies to another host must include it, or boot entries and keys are lost.',
        gains: 'Boot entries and enrolled keys that last.',
      },
      template: {
        does: 'Says what a missing variable store is copied from; with keys in it, Secure Boot checks from the first start.',
        gives: 'Effect on an existing store: changing the template changes no machine that has started once.',
      },
      network: {
        does: 'Keeps the variables on network storage, which libvirt does not fill from a template.',
        gives: 'Convenience: a valid store must be put there by hand.',
        gains: 'Variables that every host of the cluster reaches.',
      },
      block: {
        does: 'Keeps the variables on a block device.',
        gives: 'A plain file that is easily copied.',
        gains: 'Shared storage carries the variables along with the disks.',
      },
    },
  },
  'zh-cn': {
    title: 'UEFI 变量存储',
    summary: '保存客户机自己的 UEFI 变量：启动项，用安全启动时还有密钥。',
    variants: {
      file: {
        does: '把客户机的 UEFI 变量存在这台宿主机的文件里；缺少时 libvirt 从模板复制。',
        gives: '不能随意搬动：备份和复制到别的宿主机都要带上它，否则启动项和密钥就没了。',
        gains: '启动项和录入的密钥得以保留。',
      },
      template: {
        does: '指定缺失的变量存储从哪里复制；里面若有密钥，第一次启动就开始检查。',
        gives: '对已有存储不起作用：启动过的机器，改模板也不会变。',
      },
      network: {
        does: '把变量放在网络存储上，libvirt 不会用模板初始化它。',
        gives: '不方便：要自己放好一份有效的存储。',
        gains: '集群里每台宿主机都能访问变量。',
      },
      block: {
        does: '把变量放在块设备上。',
        gives: '不是可以随手复制的普通文件。',
        gains: '共享存储让变量和磁盘一起可用。',
      },
    },
  },
});
