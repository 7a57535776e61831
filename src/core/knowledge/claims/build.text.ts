import type { ClaimTexts } from '../claim';
import type { buildClaims } from './build';

export default {
  en: {
    'dockerfile-escape-directive': {
      says: 'The escape directive sets the character that escapes and continues lines; on Windows a backtick leaves the backslash to paths.',
    },
    'dockerfile-check-directive': {
      says: 'The check directive skips some build checks or all, or lets their warnings fail the build; newer frontends bring further checks.',
    },
    'dockerfile-arguments-before-from': {
      says: 'An argument before the first `FROM` is known to the `FROM` lines; a stage sees it once it declares it again.',
    },
    'buildkit-default-hides-platform': {
      says: 'A default written for a platform argument is used in place of what BuildKit fills in, unless the build itself is given a value.',
    },
    'dockerfile-proxy-arguments': {
      says: 'Proxy arguments need no `ARG`, and without one stay out of history and cache; declared, they stand in both.',
    },
    'dockerfile-run-device': {
      says: 'A build step may ask for devices by their CDI names where the builder registers them and the build was granted the `device` entitlement.',
    },
    'dockerfile-required-mounts': {
      says: 'A secret or SSH agent that the build was not given is passed over in silence unless its mount says `required`.',
    },
    'dockerfile-ssh-mounts': {
      says: 'An SSH mount forwards an agent’s socket to one build step, readable by root unless told otherwise.',
    },
    'dockerfile-add-unpacks': { says: 'Local archives are unpacked unless `--unpack=false`, fetched ones only with `--unpack`.' },
    'dockerfile-add-git': {
      says: 'Files of a Git repository arrive without its `.git` directory unless that is asked for; its checksum is the commit.',
    },
    'dockerfile-copy-excludes': { says: 'Paths that match an exclude pattern are not copied, whatever the source patterns match.' },
    'dockerfile-copy-parents': {
      says: 'With `--parents` the directories above each source are kept; without it, files of one name silently replace each other.',
    },
    'buildkit-workdir-owner': {
      says: 'BuildKit creates a missing working directory for the user that is set at that point.',
    },
    'buildkit-empty-user-is-root': {
      says: 'What `USER` expands to becomes the image’s user as it is, so that a variable without a value leaves root.',
    },
    'dockerfile-shell-instruction': {
      says: '`SHELL` replaces the shell of later shell forms, which is `/bin/sh -c` on Linux and `cmd /S /C` on Windows.',
    },
    'docker-pipes-hide-failures': {
      says: 'The default shell judges a pipe by its last command alone; with the option `pipefail`, which `dash` lacks, any failure counts.',
    },
    'dockerfile-heredocs': {
      says: 'A here-document is handed to one step as its script or input, or to a copy as a file; its first line may name an interpreter, and a quoted mark keeps variables of a file unexpanded.',
    },
    'dockerfile-onbuild-order': {
      says: 'Triggers run right behind the `FROM` of the derived image, in their order, and are cleared there.',
    },
    'dockerfile-health-options': {
      says: 'A probe that outlasts its timeout is killed and counts as failed; failures in the start period do not count, and only there the start interval applies, since Engine 25.0.',
    },
    'buildkit-named-contexts': {
      says: 'A named context answers to its name in `FROM` and `--from`, before a stage or image of that name.',
    },
    'compose-pulls-before-building': {
      says: 'With `image` beside `build` and no pull policy, Compose first tries to pull the image and builds it only where that fails.',
    },
    'compose-inline-dockerfile': {
      says: 'A Dockerfile can stand in the Compose file itself, in place of one in the context.',
    },
    'compose-build-target': { says: '`target` names the stage of the Dockerfile that becomes the image.' },
    'compose-build-grants': {
      says: 'Compose hands the builder those secrets and SSH keys that the build names, secrets from a file or a variable only.',
    },
    'buildx-network-modes': {
      says: 'BuildKit knows the networks `default`, `none` and `host` for a build and refuses names of other ones.',
    },
    'compose-build-platforms': {
      says: 'An image can be built for several platforms, and the list must contain the platform of the service.',
    },
    'docker-multi-platform-store': {
      says: 'Images for several platforms take the containerd image store or a builder of their own.',
    },
    'compose-classic-builder-keys': {
      says: 'Compose passes the isolation of a build to the classic builder only; BuildKit is not told.',
    },
    'compose-build-shm-and-limits': {
      says: 'Size of the shared memory and process limits of build steps are handed to the builder with the build.',
    },
    'buildkit-external-cache': {
      says: 'A build cache can be exported and imported; by default it holds the layers of the image, with `mode=max` those of all steps.',
    },
    'buildkit-provenance-modes': {
      says: 'Provenance records how an image was built; `mode=max` adds the Dockerfile and the values of build arguments.',
    },
    'buildkit-sbom': {
      says: 'BuildKit can attach a list of an image’s packages, by default those of the final stage only.',
    },
    'compose-build-freshness': {
      says: '`pull` asks for newer base images although older ones are there, `no_cache` builds every layer anew.',
    },
    'devcontainer-metadata-label': {
      says: 'Tools for development containers merge what the label `devcontainer.metadata` of an image says, privileged mode, capabilities and mounts included, into the containers they create.',
    },
    'podman-runlabel': {
      says: '`podman container runlabel` executes the content of an image’s label as a command on the host.',
    },
    'buildkit-rootless': {
      says: 'Rootless BuildKit builds as an ordinary user in a container that is not privileged, with seccomp, AppArmor and path masks off for it.',
    },
  },
  'zh-cn': {
    'dockerfile-escape-directive': { says: '`escape` 指令指定用来转义和续行的字符；在 Windows 上用反引号，反斜杠就留给路径。' },
    'dockerfile-check-directive': { says: '`check` 指令可以跳过部分或全部构建检查，也可以让告警使构建失败；新版前端会带来新的检查。' },
    'dockerfile-arguments-before-from': { says: '写在第一个 `FROM` 之前的参数只有 `FROM` 行看得到，阶段里要重新声明才能用。' },
    'buildkit-default-hides-platform': { says: '给平台参数写了默认值，就会取代 BuildKit 自动填入的值，除非构建时另外给值。' },
    'dockerfile-proxy-arguments': { says: '代理参数不用 `ARG` 声明，此时不进历史也不影响缓存；一旦声明，两处都会留下。' },
    'dockerfile-run-device': { says: '构建步骤可以按 CDI 名称申请设备，前提是构建器登记了它，并且构建得到了 `device` 授权。' },
    'dockerfile-required-mounts': { says: '构建没有得到的机密或 SSH agent 会被悄悄跳过，除非挂载写了 `required`。' },
    'dockerfile-ssh-mounts': { says: 'SSH 挂载把 agent 的套接字转给一个构建步骤，默认只有 root 能用。' },
    'dockerfile-add-unpacks': { says: '本地归档默认会解包，`--unpack=false` 可关闭；下载的归档只有写 `--unpack` 才解包。' },
    'dockerfile-add-git': { says: 'Git 仓库的文件默认不带 `.git` 目录，要时须写明；它的校验和就是提交号。' },
    'dockerfile-copy-excludes': { says: '匹配排除模式的路径不会被复制，不管来源模式匹配到什么。' },
    'dockerfile-copy-parents': { says: '写 `--parents` 会保留每个来源的上级目录；不写时同名文件会不声不响地互相覆盖。' },
    'buildkit-workdir-owner': { says: '工作目录不存在时，BuildKit 会为当时的用户创建它。' },
    'buildkit-empty-user-is-root': { says: '`USER` 展开成什么，镜像的用户就是什么，所以变量没有值时就是 root。' },
    'dockerfile-shell-instruction': {
      says: '`SHELL` 更换其后 shell 形式所用的 shell，Linux 上原为 `/bin/sh -c`，Windows 上原为 `cmd /S /C`。',
    },
    'docker-pipes-hide-failures': {
      says: '默认 shell 只看管道里最后一个命令的结果；打开 `pipefail` 后任何一处失败都算数，而 `dash` 没有这个选项。',
    },
    'dockerfile-heredocs': {
      says: 'here-document 作为脚本或输入交给一个步骤，或作为文件交给复制指令；首行可以指定解释器，结束符加引号则文件里的变量不展开。',
    },
    'dockerfile-onbuild-order': { says: '触发指令紧跟在派生镜像的 `FROM` 之后按顺序执行，执行完即清除。' },
    'dockerfile-health-options': {
      says: '探测超过时限会被杀掉并算失败；启动期内的失败不计数，启动间隔也只在这段时间有效（Engine 25.0 起）。',
    },
    'buildkit-named-contexts': { says: '命名上下文在 `FROM` 和 `--from` 里按名字生效，优先于同名的阶段或镜像。' },
    'compose-pulls-before-building': { says: '同时写了 `image` 和 `build` 而没有拉取策略时，Compose 先尝试拉取，拉不到才构建。' },
    'compose-inline-dockerfile': { says: 'Dockerfile 可以直接写在 Compose 文件里，取代上下文中的那一份。' },
    'compose-build-target': { says: '`target` 指定 Dockerfile 的哪个阶段成为镜像。' },
    'compose-build-grants': { says: 'Compose 只把构建点名的机密和 SSH 密钥交给构建器，机密只能来自文件或变量。' },
    'buildx-network-modes': { says: '对构建，BuildKit 只认 `default`、`none` 和 `host` 三种网络，其他名称一律拒绝。' },
    'compose-build-platforms': { says: '一个镜像可以为多个平台构建，列表里必须包含服务自己的平台。' },
    'docker-multi-platform-store': { says: '多平台镜像需要 containerd 镜像存储，或单独的构建器。' },
    'compose-classic-builder-keys': { says: '构建的隔离方式，Compose 只告诉传统构建器，不告诉 BuildKit。' },
    'compose-build-shm-and-limits': { says: '构建步骤的共享内存大小和进程限制随构建一起交给构建器。' },
    'buildkit-external-cache': { says: '构建缓存可以导出再导入；默认只含镜像的层，`mode=max` 则包含所有步骤的层。' },
    'buildkit-provenance-modes': { says: '来源证明记录镜像是怎么构建的；`mode=max` 还会写入 Dockerfile 和构建参数的值。' },
    'buildkit-sbom': { says: 'BuildKit 可以附上镜像的软件包清单，默认只含最终阶段的。' },
    'compose-build-freshness': { says: '`pull` 即使本地已有也去取更新的基础镜像，`no_cache` 把每一层重新构建。' },
    'devcontainer-metadata-label': {
      says: '开发容器工具会把镜像标签 `devcontainer.metadata` 的内容，包括特权模式、capability 和挂载，并入它们创建的容器。',
    },
    'podman-runlabel': { says: '`podman container runlabel` 把镜像标签的内容当作命令在宿主机上执行。' },
    'buildkit-rootless': {
      says: 'rootless BuildKit 在非特权容器里以普通用户构建，但要为它关闭 seccomp、AppArmor 和路径遮蔽。',
    },
  },
} satisfies ClaimTexts<typeof buildClaims>;
