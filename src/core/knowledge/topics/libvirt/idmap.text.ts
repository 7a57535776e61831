import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Id mapping',
    summary: 'Starts the container in a user namespace, where its user ids stand for others on the host.',
    gives: 'Files that belong to the same ids on both sides; the container’s tree must be owned by the mapped ones.',
    gains: 'Root inside without root’s power outside.',
    right: 'A container’s content is not fully trusted.',
    variants: {
      mapped: {
        does: 'Makes the container’s root an ordinary user of the host, and shifts the ids after it alike.',
        gives: 'Mounts, device nodes and kernel settings that take the host’s real root.',
        gains: 'A process that gets out of the container finds itself without rights.',
        right: 'Always, unless the container is meant to administer its host.',
      },
      hostRoot: {
        does: 'Maps the container’s root to the host’s root, so that the user namespace protects nothing here.',
        gives: 'What an id mapping is for: root inside owns what root outside owns.',
        gains: 'Files with the same owners on both sides.',
      },
    },
    counterparts: {
      docker: 'The daemon does it, by `userns-remap` or rootless mode; by default ids are not remapped.',
    },
  },
  'zh-cn': {
    title: 'ID 映射',
    summary: '让容器在用户命名空间里启动，里面的用户 ID 在宿主机上对应另外的 ID。',
    gives: '两边属主相同的文件；容器的目录树必须归映射后的 ID 所有。',
    gains: '里面是 root，到外面却没有 root 的权力。',
    right: '容器里的内容不完全可信。',
    variants: {
      mapped: {
        does: '容器的 root 到宿主机上只是普通用户，后面的 ID 也照样平移。',
        gives: '需要宿主机真正 root 的挂载、设备节点和内核设置。',
        gains: '逃出容器的进程没有任何权限。',
        right: '任何时候，除非容器就是用来管理宿主机的。',
      },
      hostRoot: {
        does: '把容器的 root 映射成宿主机的 root，用户命名空间在这里什么也没保护。',
        gives: 'ID 映射的意义所在：外面 root 拥有的，里面 root 也都拥有。',
        gains: '两边文件的属主相同。',
      },
    },
    counterparts: {
      docker: '由守护进程负责，用 `userns-remap` 或 rootless 模式；默认不重映射。',
    },
  },
});
