import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Secret in a service’s environment',
    why: 'Every process of a container inherits its environment; debug pages and crash reports copy it, and the engine prints it to whoever may ask for the container’s settings. A value that stands in a Compose file goes wherever the repository goes as well. What is gained is that any program can read it, and that nothing has to be prepared on the host. A Compose secret is a file that only the services naming it get, and only a program that opens it reads it; a variable from the shell or from `.env` at least keeps the value out of the file. None of this asks for another runtime: nothing has to break out to read an environment.',
    keep: 'The value is public or belongs to a throw-away setup, whatever its name suggests.',
    messages: {
      literal: 'The value of `{name}` stands in this file; in `{service}`, every process and whoever may run `docker inspect` sees it.',
      embedded:
        'A password stands within the value of `{name}`; in `{service}`, every process and whoever may run `docker inspect` sees it.',
      file: 'Through `{path}`, every process of `{service}` and whoever may run `docker inspect` sees {names}.',
      default: 'Without {variables} from the shell or `.env`, `{name}` of `{service}` takes the secret that stands in this file.',
      placeholder: '`{name}` of `{service}` holds a stand-in that anyone can guess, and nothing fails if it stays.',
    },
    fixes: {
      file: 'Read it from a secret file, which you write to `{path}`',
      variable: 'Take it from the shell or `.env`, and stop where it is not set',
    },
  },
  'zh-cn': {
    title: '服务环境变量里的机密',
    why: '容器的每个进程都继承它的环境变量，调试页面和崩溃报告会照抄一份，能查询容器设置的人也能让引擎打印出来。写在 Compose 文件里的值还会随仓库四处流传。换来的是任何程序都能直接读取，宿主机上也不用准备什么。Compose 的机密是一个文件，只交给写明了它的服务，也只有打开它的程序才读得到；从 shell 或 `.env` 取值，至少不让值留在文件里。这些都不需要换运行时，因为读取环境变量根本不用突破什么。',
    keep: '无论名字像什么，这个值本来就公开，或者只属于用完即弃的环境。',
    messages: {
      literal: '`{name}` 的值就写在本文件里；在 `{service}` 中，每个进程以及能运行 `docker inspect` 的人都看得到。',
      embedded: '`{name}` 的值里带着密码；在 `{service}` 中，每个进程以及能运行 `docker inspect` 的人都看得到。',
      file: '通过 `{path}`，`{service}` 的每个进程以及能运行 `docker inspect` 的人都看得到 {names}。',
      default: 'shell 和 `.env` 都没有给出 {variables} 时，`{service}` 的 `{name}` 会用上写在本文件里的机密。',
      placeholder: '`{service}` 的 `{name}` 只是谁都猜得到的占位值，留着不改也不会报错。',
    },
    fixes: {
      file: '改为从机密文件读取，文件由你写到 `{path}`',
      variable: '改为从 shell 或 `.env` 取值，未设置就停止',
    },
  },
});
