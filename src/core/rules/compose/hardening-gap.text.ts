import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Defaults that could be narrower',
    why: 'Nothing here is wrong: the service runs with what the engine gives every container. A few lines leave a flaw in the application or the kernel less to work with, and cost nothing while it runs: no capabilities, no setuid programs that raise rights, a user other than root. They break images that change owner and user at start, unless those keep what that takes, so try them out before they go to production. A kernel of its own, in a sandbox or a virtual machine, would go further and costs memory and start-up time.',
    keep: 'The image was tried and does not start so, or everything in it is trusted as the host is.',
    messages: {
      gap: '`{service}` keeps default rights that it may not need; {additions} would leave an attacker inside less to work with.',
      user: '`{service}` is hardened but for its user: it still starts as root.',
    },
    fixes: { harden: 'Add what is missing; the image may need more than it keeps' },
  },
  'zh-cn': {
    title: '默认权限还可以收窄',
    why: '这里没有什么错：服务用的就是引擎给每个容器的默认设置。多写几行，应用或内核出了漏洞时可利用的就更少，而且运行时没有代价：不留 capability，setuid 程序不能提权，用户不是 root。启动时要改属主、换用户的镜像会因此失败，除非给它留下所需的几项，所以上线前先试一试。沙箱或虚拟机自带内核，隔得更开，代价是内存和启动时间。',
    keep: '试过之后镜像起不来，或者其中的一切都像宿主机一样可信。',
    messages: {
      gap: '`{service}` 保留着默认给予、未必用得上的权限；加上 {additions}，里面的攻击者可利用的就更少。',
      user: '`{service}` 除用户外都已加固：它仍以 root 启动。',
    },
    fixes: { harden: '补上缺少的设置；镜像需要的可能比保留的更多' },
  },
});
