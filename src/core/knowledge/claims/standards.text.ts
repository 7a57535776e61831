import type { ClaimTexts } from '../claim';
import type { standardClaims } from './standards';

export default {
  en: {
    'cis-docker-no-privileged': { says: 'The CIS benchmark asks that no container run in privileged mode.' },
    'cis-docker-container-user': { says: 'The CIS benchmark asks for a user other than root in every container.' },
    'cis-docker-restrict-capabilities': { says: 'The CIS benchmark asks to keep only the capabilities that the workload needs.' },
    'cis-docker-host-paths': {
      says: 'The CIS benchmark asks not to mount sensitive host directories, such as `/`, `/etc` or `/dev`, into containers.',
    },
    'cis-docker-containerd-socket': {
      says: 'The CIS benchmark asks that only root may use containerd’s socket, through which containers are made and managed.',
    },
    'cis-docker-no-socket': { says: 'The CIS benchmark asks never to mount the Docker socket into a container.' },
    'cis-docker-host-namespaces': { says: 'The CIS benchmark asks not to share the host’s network, process, IPC, UTS or user namespace.' },
    'cis-docker-limits': { says: 'The CIS benchmark asks for a memory limit, CPU weights and a process limit on containers.' },
    'cis-docker-read-only-root': { says: 'The CIS benchmark asks for a read-only root file system.' },
    'cis-docker-no-sshd': { says: 'The CIS benchmark asks that no SSH server run inside containers.' },
    'cis-docker-bind-interface': { says: 'The CIS benchmark asks to bind published ports to one host interface.' },
    'cis-docker-secrets': { says: 'The CIS benchmark asks to keep secrets out of Dockerfiles.' },
    'pss-baseline': {
      says: 'The Baseline level forbids what is known to lead out of a container: host namespaces, privileged mode, host paths, added capabilities, removed filters.',
    },
    'pss-restricted': {
      says: 'The Restricted level adds what current hardening practice asks for: a non-root user, no privilege escalation, all capabilities dropped, an explicit seccomp profile.',
    },
    'nist-shared-kernel': {
      says: 'NIST notes that containers on one host share its kernel and are therefore closer together than virtual machines.',
    },
    'nist-group-by-sensitivity': {
      says: 'NIST advises to group containers of like sensitivity on one host kernel, so that a compromise stays among equals.',
    },
    'nist-container-os': { says: 'NIST advises a host system made for containers, with as little else on it as possible.' },
  },
  'zh-cn': {
    'cis-docker-no-privileged': { says: 'CIS 基准要求不以特权模式运行任何容器。' },
    'cis-docker-container-user': { says: 'CIS 基准要求每个容器都使用 root 以外的用户。' },
    'cis-docker-restrict-capabilities': { says: 'CIS 基准要求只保留负载所需的 capability。' },
    'cis-docker-host-paths': { says: 'CIS 基准要求不把 `/`、`/etc`、`/dev` 等敏感的宿主机目录挂进容器。' },
    'cis-docker-containerd-socket': { says: 'CIS 基准要求只有 root 能使用 containerd 的套接字，因为容器就是通过它创建和管理的。' },
    'cis-docker-no-socket': { says: 'CIS 基准要求绝不把 Docker 套接字挂进容器。' },
    'cis-docker-host-namespaces': { says: 'CIS 基准要求不共享宿主机的网络、进程、IPC、UTS 和用户命名空间。' },
    'cis-docker-limits': { says: 'CIS 基准要求给容器设置内存限制、CPU 权重和进程数限制。' },
    'cis-docker-read-only-root': { says: 'CIS 基准要求根文件系统只读。' },
    'cis-docker-no-sshd': { says: 'CIS 基准要求容器内不运行 SSH 服务器。' },
    'cis-docker-bind-interface': { says: 'CIS 基准要求把发布的端口绑定到宿主机的某一个网卡。' },
    'cis-docker-secrets': { says: 'CIS 基准要求不在 Dockerfile 里存放机密。' },
    'pss-baseline': {
      says: 'Baseline 级别禁止已知会通向容器之外的做法：宿主机命名空间、特权模式、宿主机路径、额外的 capability、撤掉过滤。',
    },
    'pss-restricted': {
      says: 'Restricted 级别再加上当前的加固做法：非 root 用户、不允许提权、去掉全部 capability、明确指定 seccomp 配置。',
    },
    'nist-shared-kernel': { says: 'NIST 指出，同一宿主机上的容器共用内核，因此彼此隔得不如虚拟机之间那样开。' },
    'nist-group-by-sensitivity': { says: 'NIST 建议把敏感程度相同的容器放在同一个宿主机内核上，失陷时只波及同一级别的容器。' },
    'nist-container-os': { says: 'NIST 建议使用专为容器设计的宿主机系统，其余软件尽量少装。' },
  },
} satisfies ClaimTexts<typeof standardClaims>;
