import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Mounts shared back to the host',
    why: 'A mount namespace keeps the two mount tables apart; shared propagation couples them again below one path, in both directions. What a container with `SYS_ADMIN` mounts there then appears on the host, over whatever lay at that path; AppArmor’s default profile, where a host has it, refuses the mounting itself. Storage plugins and FUSE mounters work no other way, since others are to see their mounts. A container that only has to see later mounts of the host needs the one direction that `rslave` gives.',
    keep: 'The service is there to mount file systems for the host or for other containers.',
    messages: {
      both: '`{propagation}`: what root in `{service}` mounts below `{target}` appears on the host as well, over what lies there.',
      mounter:
        '`{propagation}` lets the mounts of `{service}` below `{target}` appear on the host, which is its purpose; it also lets it cover files there.',
      host: '`{propagation}` also carries mounts from `{service}` to the host; for seeing the host’s later mounts below `{target}` `{milder}` is enough.',
    },
    fixes: { receive: 'Receive mounts only: `{milder}`' },
  },
  'zh-cn': {
    title: '挂载传回宿主机',
    why: '挂载命名空间把两张挂载表分开；共享传播又在某个路径下把它们双向连起来。带 `SYS_ADMIN` 的容器在那里挂载的东西会出现在宿主机上，盖住原来的内容；宿主机有 AppArmor 默认配置时，会直接拒绝挂载。存储插件和 FUSE 挂载工具只能这样工作，因为别人要看到它们的挂载。如果容器只需要看到宿主机之后的挂载，`rslave` 给的单向传播就够了。',
    keep: '这个服务的用途就是替宿主机或其他容器挂载文件系统。',
    messages: {
      both: '`{propagation}`：`{service}` 里的 root 在 `{target}` 下挂载的东西也会出现在宿主机上，盖住那里的内容。',
      mounter: '`{propagation}` 让 `{service}` 在 `{target}` 下的挂载出现在宿主机上，这正是它的用途；但它也能盖住那里的文件。',
      host: '`{propagation}` 还会把 `{service}` 里的挂载传到宿主机；只想在 `{target}` 下看到宿主机之后的挂载，用 `{milder}` 就够了。',
    },
    fixes: { receive: '只接收挂载：`{milder}`' },
  },
});
