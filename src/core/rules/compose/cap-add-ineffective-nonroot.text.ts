import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Added capabilities that the user does not get',
    why: 'Docker puts added capabilities where root can use them; a process that starts as another user begins without any, since Docker hands none on as ambient capabilities. It gets one only by starting a program that carries it in its file, or by a setuid program; `no-new-privileges` closes both ways. So the file opens the line between container and host a little, and the program does not get what that was for. Root with one capability, or another user with a program file that carries it: either is a decision worth making on purpose.',
    keep: 'A program in the image that is not seen here carries the capability in its file.',
    messages: {
      inactive:
        '`{service}` starts as user {user}, who does not get {capabilities}: only programs with file capabilities or a setuid bit reach what is added.',
      closed:
        '`{service}` starts as user {user}, who does not get {capabilities}, and `no-new-privileges` keeps every program from raising its rights to them.',
    },
    fixes: { remove: 'Remove `cap_add`' },
    related: { user: 'this decides the user' },
  },
  'zh-cn': {
    title: '用户得不到的新增 capability',
    why: 'Docker 把添加的 capability 放在 root 能用的地方；以其他用户启动的进程一开始什么都没有，因为 Docker 不会把它们作为 ambient capability 传下去。只有启动一个文件上带有该 capability 的程序，或者借助 setuid 程序，才能得到；而 `no-new-privileges` 把这两条路都堵上了。于是文件松开了容器与宿主机之间的一点界线，程序却没得到想要的功能。是让 root 只带一项 capability，还是让普通用户运行带 capability 的程序文件，值得有意识地选一个。',
    keep: '镜像里有一个这里看不到的程序，文件上带有该 capability。',
    messages: {
      inactive: '`{service}` 以用户 {user} 启动，得不到 {capabilities}：只有带文件 capability 或 setuid 位的程序才用得上添加的内容。',
      closed: '`{service}` 以用户 {user} 启动，得不到 {capabilities}；`no-new-privileges` 又不让任何程序提升到那些权限。',
    },
    fixes: { remove: '删除 `cap_add`' },
    related: { user: '用户由这里决定' },
  },
});
