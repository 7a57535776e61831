import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Read-only Docker socket',
    why: 'Read-only protects the socket’s file, its owner and mode, not what is said through it: connecting needs no write access to the mount, and every call of the API still works. The line looks as if the risk had been dealt with, and the reader stops looking. What does limit the socket is a proxy that passes only chosen calls, or a rootless daemon.',
    keep: 'The service is an administration tool of this host anyway; the mark is then harmless, and says nothing.',
    messages: {
      folder:
        '`{path}` holds the Docker socket, and read-only does not close it: `{service}` can still connect and make every API call, with the power of root on the host.',
      myth: 'Read-only only keeps `{service}` from changing the socket’s file: connecting and every API call still work, with the power of root on the host.',
    },
    fixes: {
      proxy: 'Put a proxy in between, named in {setting}, that lets it only look at containers',
      remove: 'Remove the socket',
      folder: 'Remove the mount of {path}',
    },
  },
  'zh-cn': {
    title: '只读的 Docker 套接字',
    why: '只读保护的是套接字文件及其属主和权限，而不是通过它发送的请求：连接并不需要对挂载有写权限，API 的每个调用照样能用。这一行看上去像是风险已经处理过了，读者也就不再深究。真正能限制它的，是只放行指定调用的代理，或者 rootless 守护进程。',
    keep: '这个服务本来就是本机的管理工具；那么这个标记无害，但也说明不了什么。',
    messages: {
      folder: '`{path}` 里有 Docker 套接字，只读并不能把它关上：`{service}` 照样能连接并调用所有 API，等同于宿主机的 root。',
      myth: '只读只能防止 `{service}` 改动套接字文件本身：连接和所有 API 调用照样能用，等同于宿主机的 root。',
    },
    fixes: {
      proxy: '中间加一个只许查看容器的代理，由 {setting} 指向它',
      remove: '去掉套接字',
      folder: '去掉 {path} 的挂载',
    },
  },
});
