import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Granted secret or config',
    summary:
      'Gives the service a file with this secret or config, `/run/secrets/…` for the one, `/…` for the other; no other service sees it.',
    variants: {
      secret: {
        does: 'Puts this secret into the container as a file, and into no other service’s.',
        gives: 'Encryption at rest: under Compose one from a `file` lies on the host in clear, and root in here reads either kind.',
        gains: 'Neither `inspect` nor child processes show it, as they would an environment variable.',
        right: 'Passwords and keys, in images that read a file, such as by `…_FILE`.',
      },
      config: {
        does: 'Puts this config into the container as a file, and into no other service’s.',
        gives: 'Secrecy, which a secret keeps no better under Compose: the text stands in clear in this file or beside it.',
        gains: 'One image serves every environment, and settings change without a build.',
        right: 'Settings without passwords.',
      },
      target: {
        does: 'Names the path at which the file appears; a name alone stays below the usual directory.',
        gains: 'Programs find it where they look, without a copy in the image.',
      },
      owner: {
        does: 'Gives the file to this user or group, unless it comes from a `file`: such a mount keeps the host’s owner.',
        gives: 'Effect on the most common source, for which Compose only warns.',
        gains: 'A service that is not root reads what root need not share.',
        right: 'With secrets from a variable, or in a swarm.',
      },
      mode: {
        does: 'Closes the file to other users in the container, unless it comes from a `file`, whose permissions stay the host’s.',
        gives: 'Effect on the most common source, for which Compose only warns.',
        gains: 'Helpers under other users in here do not read it.',
      },
      'open-mode': {
        does: 'Lets every user in the container read the file, unless it comes from a `file`, whose permissions stay the host’s.',
        gives: 'Secrecy between the users inside.',
      },
      decimal: {
        does: 'Is a decimal number where it has neither quotes nor a leading `0`: the permissions become other ones.',
        gives: 'What the digits seem to say.',
        right: 'Put a `0` before the digits.',
      },
    },
  },
  'zh-cn': {
    title: '授予的机密或配置',
    summary: '给服务一个含有该机密或配置的文件，前者在 `/run/secrets/…`，后者在 `/…`；其他服务看不到。',
    variants: {
      secret: {
        does: '把这个机密作为文件放进容器，别的服务都没有。',
        gives: '静态加密：在 Compose 下，来自 `file` 的机密以明文放在宿主机上；不论来自哪里，这里的 root 都能读。',
        gains: '不像环境变量那样会出现在 `inspect` 里、传给子进程。',
        right: '口令和密钥，而且镜像能从文件读取，例如用 `…_FILE`。',
      },
      config: {
        does: '把这个配置作为文件放进容器，别的服务都没有。',
        gives: '保密：内容以明文写在本文件里或旁边的文件里；在 Compose 下，换成机密也好不了多少。',
        gains: '一个镜像用于各套环境，改设置不用重新构建。',
        right: '不含口令的设置。',
      },
      target: { does: '指定文件出现的路径；只写名字则仍在惯常目录下。', gains: '程序在它查找的地方就能找到，镜像里不用放副本。' },
      owner: {
        does: '把文件归给这个用户或组，除非它来自 `file`：那样的挂载保持宿主机上的属主。',
        gives: '对最常见的来源无效，Compose 只会警告。',
        gains: '不是 root 的服务也能读到专给它的文件。',
        right: '机密来自变量，或用在 swarm 中。',
      },
      mode: {
        does: '不让容器里的其他用户读这个文件；若它来自 `file`，权限仍是宿主机上的。',
        gives: '对最常见来源不起作用，Compose 只会警告。',
        gains: '这里以别的用户运行的辅助程序读不到。',
      },
      'open-mode': { does: '容器里的任何用户都能读；若它来自 `file`，权限仍是宿主机上的。', gives: '容器内用户之间的保密。' },
      decimal: {
        does: '既没有引号、前面又没有 `0` 时按十进制读：权限就变成了别的。',
        gives: '本来想要的权限。',
        right: '在数字前加 `0`。',
      },
    },
  },
});
