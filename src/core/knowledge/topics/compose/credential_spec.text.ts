import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Windows domain identity',
    summary:
      'Lets a Windows container act in the domain under a managed account, without joining the domain; Linux engines have no use for it.',
    gives: 'That account’s rights, to whoever takes the service over, at every server that trusts it.',
    gains: 'No password in file or image, for the host proves the identity.',
    right: 'Windows services that log in to databases or shares of a domain, with an account for each service.',
  },
  'zh-cn': {
    title: 'Windows 域身份',
    summary: '让 Windows 容器不加入域就能以托管账户在域中活动；Linux 引擎用不上它。',
    gives: '该账户的权利：谁控制了服务，谁就能在信任它的每台服务器上使用。',
    gains: '文件和镜像里都没有口令，由宿主机证明身份。',
    right: '要登录域内数据库或共享的 Windows 服务，并且每个服务各用一个账户。',
  },
});
