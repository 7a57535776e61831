import type { ClaimTexts } from '../claim';
import type { runtimeAnnotationClaims } from './runtime-annotations';

export default {
  en: {
    'docker-annotations-reach-runtime': { says: 'Annotations are handed to the OCI runtime unread; what they mean is up to it.' },
    'kata-annotations-need-permission': {
      says: 'Kata reads size, kernel, image and devices of the guest from annotations; those about the hypervisor only as far as `enable_annotations` of its configuration lists them.',
    },
    'gvisor-annotations-override-flags': {
      says: 'An annotation can set a flag of runsc for one container; most of them only where the operator runs it with `--allow-flag-override`.',
    },
    'gvisor-rootfs-annotations': {
      says: 'Annotations can also replace the root file system of a gVisor container by an image file and lay an overlay in memory over it.',
    },
    'crun-annotations': {
      says: 'crun lets annotations keep the caller’s groups, replace the seccomp filter by raw code, or start the container as a virtual machine through libkrun.',
    },
    'runc-systemd-properties': {
      says: 'With systemd as the cgroup manager, an annotation can set properties of the unit that a container runs in.',
    },
  },
  'zh-cn': {
    'docker-annotations-reach-runtime': { says: '注解原样交给 OCI 运行时，含义由它决定。' },
    'kata-annotations-need-permission': {
      says: 'Kata 从注解读取客户机的大小、内核、镜像和设备；与虚拟机监视器有关的，只有其配置的 `enable_annotations` 列出的才有效。',
    },
    'gvisor-annotations-override-flags': {
      says: '注解可以为某个容器设置 runsc 的参数；多数只有在运维人员以 `--allow-flag-override` 运行它时才行。',
    },
    'gvisor-rootfs-annotations': { says: '注解还可以把 gVisor 容器的根文件系统换成一个镜像文件，并在上面叠加内存中的覆盖层。' },
    'crun-annotations': { says: 'crun 允许用注解保留调用者的附加组、用原始代码替换 seccomp 过滤，或通过 libkrun 把容器作为虚拟机启动。' },
    'runc-systemd-properties': { says: 'cgroup 由 systemd 管理时，注解可以设置容器所在单元的属性。' },
  },
} satisfies ClaimTexts<typeof runtimeAnnotationClaims>;
