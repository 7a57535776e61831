import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'First process of the container',
    summary: 'Decides what an LXC container starts, and with what.',
    variants: {
      init: {
        does: 'Starts this program of the container’s file system as its first process, without arguments unless `initarg` gives some.',
        gives: 'A system around it, if it is no init: nothing collects orphaned processes.',
        gains: 'From a single service to a whole distribution, on the host’s kernel.',
      },
      argument: {
        does: 'Passes one argument to init; each has an element of its own and no shell reads it.',
        gives: '`cmdline` as a way to do so: it only fills `/proc/cmdline`.',
      },
      variable: {
        does: 'Sets one environment variable for init, beside those that libvirt always sets.',
        gives: 'Secrecy: it stands in this file and in the process’s environment.',
      },
      directory: {
        does: 'Starts init in this directory of the container.',
      },
    },
  },
  'zh-cn': {
    title: '容器的第一个进程',
    summary: '决定 LXC 容器启动什么、带什么启动。',
    variants: {
      init: {
        does: '启动容器文件系统里的这个程序作为第一个进程；没有 `initarg` 就不带参数。',
        gives: '若它不是 init，周围就没有系统，没有谁回收孤儿进程。',
        gains: '从单个服务到整个发行版，都跑在宿主机内核上。',
      },
      argument: {
        does: '给 init 传一个参数；一个元素一个参数，不经过 shell。',
        gives: '不能用 `cmdline` 传参：它只填写 `/proc/cmdline`。',
      },
      variable: {
        does: '给 init 设一个环境变量，libvirt 固定设置的几个仍在。',
        gives: '谈不上保密：它写在本文件里，也在进程环境里。',
      },
      directory: {
        does: '让 init 在容器的这个目录里启动。',
      },
    },
  },
});
