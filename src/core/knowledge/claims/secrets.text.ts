import type { ClaimTexts } from '../claim';
import type { secretClaims } from './secrets';

export default {
  en: {
    'docker-environment-can-leak': {
      says: 'Environment variables are open to all processes, hard to trace, and end up in logs unnoticed; a secret as a file avoids that.',
    },
    'docker-inspect-prints-environment': {
      says: 'What the engine tells about a container includes its environment, values and all.',
    },
    'compose-secret-is-a-file': {
      says: 'A secret is mounted as a file under `/run/secrets`, and only into the services that name it.',
    },
    'image-takes-secrets-from-files': {
      says: 'Many official images read a setting from a file where `_FILE` is appended to its variable; setting both is an error.',
    },
    'compose-inline-needs-writable-root': {
      says: 'Compose copies a secret or config from `environment` or `content` into the created container, and stops where that is read-only.',
    },
    'image-layer-hides-what-it-deletes': {
      says: 'Deleting a file adds a mark to a later layer that hides it; the layer that brought it stays as it is.',
    },
    'docker-ignore-file': {
      says: 'What `.dockerignore` names is not sent to the build, so that neither `COPY` nor `ADD` can put it into an image.',
    },
    'compose-required-variable': {
      says: 'Compose ends with an error at `${NAME:?…}` where the variable is not set or empty, and at `${NAME?…}` where it is not set.',
    },
  },
  'zh-cn': {
    'docker-environment-can-leak': {
      says: '环境变量对所有进程可见，难以追踪，还会不知不觉进入日志；以文件形式提供机密可以避免这些问题。',
    },
    'docker-inspect-prints-environment': { says: '引擎给出的容器信息包含它的环境变量，连值一起。' },
    'compose-secret-is-a-file': { says: '机密以文件形式挂载在 `/run/secrets` 下，只进入写明了它的服务。' },
    'image-takes-secrets-from-files': { says: '许多官方镜像支持在变量名后加 `_FILE`，改从文件读取该设置；两者同时设置会报错。' },
    'compose-inline-needs-writable-root': {
      says: 'Compose 把来自 `environment` 或 `content` 的机密或配置复制进已创建的容器，容器只读时就会停止。',
    },
    'image-layer-hides-what-it-deletes': { says: '删除文件只是在后面的层里加一个标记把它遮住，带来它的那一层原样不变。' },
    'docker-ignore-file': { says: '`.dockerignore` 写明的内容不会送去构建，`COPY` 和 `ADD` 也就无法把它放进镜像。' },
    'compose-required-variable': {
      says: '变量未设置或为空时，Compose 遇到 `${NAME:?…}` 会报错退出；未设置时，遇到 `${NAME?…}` 也会。',
    },
  },
} satisfies ClaimTexts<typeof secretClaims>;
