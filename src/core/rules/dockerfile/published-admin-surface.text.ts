import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'SSH server in an image',
    why: 'Exposing port 22 opens nothing by itself; it says that an SSH server runs beside the application, with keys, accounts and updates of its own, and `docker run -P` publishes it. What one does over SSH in a virtual machine is done otherwise with containers: `docker exec` enters one without a server in it, logs and files come out by the engine, and changes go into the image. Where people really log in and keep a system, a virtual machine is the better home.',
    keep: 'SSH is the service: a Git or file server, a jump host, a build agent that is driven by it.',
    messages: {
      server: 'This image runs or brings an SSH server beside its application: a second way in, to be patched and guarded.',
      exposed: 'Port 22 says that an SSH server runs in this image; EXPOSE publishes nothing by itself, but `docker run -P` would.',
    },
    fixes: { remove: 'Do not expose port 22' },
  },
  'zh-cn': {
    title: '镜像里的 SSH 服务器',
    why: '声明 22 端口本身并不开放什么；它表明应用旁边还跑着 SSH 服务器，有自己的密钥、账号和更新，而 `docker run -P` 会把它发布出去。在虚拟机里用 SSH 做的事，容器另有做法：`docker exec` 不必在里面放服务器就能进去，日志和文件由引擎取出，改动写进镜像。真有人要登录进去维护一个系统，虚拟机更合适。',
    keep: 'SSH 就是它提供的服务：Git 或文件服务器、跳板机、靠它驱动的构建代理。',
    messages: {
      server: '这个镜像在应用之外还运行或带有 SSH 服务器：多了一个入口，要打补丁，也要把守。',
      exposed: '22 端口表明镜像里跑着 SSH 服务器；EXPOSE 本身不发布，但 `docker run -P` 会。',
    },
    fixes: { remove: '不声明 22 端口' },
  },
});
