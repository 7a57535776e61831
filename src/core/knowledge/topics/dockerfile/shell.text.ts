import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Shell of the image',
    summary: 'Sets what runs the shell forms below, of build steps and of the start command.',
    variants: {
      powershell: {
        does: 'Runs the shell forms below by PowerShell, in an image for Windows hosts.',
        gives: 'Every Linux host, and bases of Windows that come without PowerShell.',
        gains: 'Scripts in the language that Windows is administered in.',
      },
      cmd: {
        does: 'Runs the shell forms below by `cmd`, in an image for Windows hosts.',
        gives: 'Linux hosts altogether; there such an image takes a virtual machine with Windows.',
      },
      pipefail: {
        does: 'Runs the shell forms below so that a failure anywhere in a pipe fails the step.',
        gives: 'Images whose shell lacks the option, such as `dash`.',
        gains: 'A download that broke off no longer passes for a finished one.',
        right: 'Wherever a step pipes what it fetched into another program.',
      },
      default: {
        does: 'Runs the shell forms below by `/bin/sh`, as Linux images do anyway, with these options.',
        gives: 'A start command in shell form has that shell before it, which keeps stop signals to itself.',
      },
      other: {
        does: 'Runs the shell forms below by this program, which the image must hold.',
        gives: 'A start command in shell form begins with it as well, so it is in every container and keeps stop signals to itself.',
        gains: 'The features of that shell in every step.',
        right: 'In build stages; the start command can be a JSON list.',
      },
    },
  },
  'zh-cn': {
    title: '镜像的 shell',
    summary: '设定下面各处 shell 形式由什么执行，包括构建步骤和启动命令。',
    variants: {
      powershell: {
        does: '下面的 shell 形式由 PowerShell 执行，镜像面向 Windows 宿主机。',
        gives: '所有 Linux 宿主机，以及不带 PowerShell 的 Windows 基础镜像。',
        gains: '用管理 Windows 的语言写脚本。',
      },
      cmd: {
        does: '下面的 shell 形式由 `cmd` 执行，镜像面向 Windows 宿主机。',
        gives: '全部 Linux 宿主机；在那里这种镜像要靠装有 Windows 的虚拟机。',
      },
      pipefail: {
        does: '执行下面的 shell 形式时，管道中任何一处失败都算步骤失败。',
        gives: 'shell 没有这个选项的镜像，例如 `dash`。',
        gains: '中断的下载不会再被当作成功。',
        right: '步骤把下载内容直接接给别的程序时。',
      },
      default: {
        does: '下面的 shell 形式由 `/bin/sh` 执行，Linux 镜像本来如此，只是带上这些选项。',
        gives: 'shell 形式的启动命令前面有它，停止信号会被它扣下。',
      },
      other: {
        does: '下面的 shell 形式由这个程序执行，镜像里必须有它。',
        gives: 'shell 形式的启动命令也以它开头，所以每个容器里都有它，停止信号也会被它扣下。',
        gains: '每个步骤都能用这个 shell 的功能。',
        right: '用在构建阶段；启动命令可以写成 JSON 列表。',
      },
    },
  },
});
