import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Credentials of the disk',
    summary: 'Logs in to the storage with a name from here and a secret that libvirt keeps elsewhere, so that this file can be passed on.',
    gives: 'A start on hosts where that secret object is missing: it does not travel with the domain.',
    gains: 'Guests that cannot be read out of a directory of XML files.',
  },
  'zh-cn': {
    title: '磁盘的凭据',
    summary: '用这里的用户名和 libvirt 另行保管的机密登录存储，所以本文件可以外传。',
    gives: '缺少该机密对象的宿主机上启动不了：它不随域走。',
    gains: '光凭一堆 XML 文件读不到客户机的数据。',
  },
});
