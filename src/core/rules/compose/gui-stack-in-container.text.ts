import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'The desktop session handed in',
    why: 'A window of the container on your screen needs a way to the display server. X11 draws no line between its clients: whoever may open a window may also read every key and every other window of that display. Wayland keeps clients apart, sound servers let them listen to the microphone. A virtual machine has a display of its own, shown in a viewer; so has a container that brings its own X server.',
    keep: 'You trust the program like one that you installed yourself.',
    messages: {
      x11: '`{service}` joins the X11 display: it can read every key and every window of the session.',
      cookie: '`{path}` lets `{service}` join the X11 display as its user.',
      wayland: '`{service}` opens windows in the Wayland session, which keeps it apart from the other ones.',
      sound: '`{service}` reaches the session’s sound server, the microphone included.',
    },
    fixes: { remove: 'Do not mount {path}' },
    related: { cookie: 'the key to that display' },
  },
  'zh-cn': {
    title: '把桌面会话交了进去',
    why: '要让容器的窗口出现在屏幕上，就得让它连到显示服务器。X11 对客户端不设防：能开窗口的，就能读到这个显示上的每次按键和其他所有窗口。Wayland 把客户端互相隔开；声音服务器则让它能听到麦克风。虚拟机有自己的显示，用查看器来看；自带 X 服务器的容器也是如此。',
    keep: '你像信任自己装的程序那样信任它。',
    messages: {
      x11: '`{service}` 接入了 X11 显示：能读到这个会话的每次按键和每个窗口。',
      cookie: '`{path}` 让 `{service}` 能以该用户的身份接入 X11 显示。',
      wayland: '`{service}` 在 Wayland 会话里开窗口，会话把它与其他窗口隔开。',
      sound: '`{service}` 能访问会话的声音服务器，包括麦克风。',
    },
    fixes: { remove: '不挂载 {path}' },
    related: { cookie: '这是那个显示的密钥' },
  },
});
