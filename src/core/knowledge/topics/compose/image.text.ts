import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Image',
    summary: 'Brings the program with its libraries, its default user and command; the kernel under it is the host’s.',
    variants: {
      latest: {
        does: 'Takes whatever the publisher called latest when it was pulled: files, default user and command; the kernel is the host’s.',
        gives: 'Sameness: two hosts, or two days, can run different programs and even a different user.',
        gains: 'New versions and their fixes come with the next pull, without an edit.',
        right: 'For trying out; a version or digest makes the start repeatable.',
      },
      tag: {
        does: 'Takes the published image of this tag: files, default user and command; the kernel is the host’s.',
        gives: 'Full certainty: a tag can be moved to other content between two pulls.',
        gains: 'A known version that still receives its publisher’s rebuilds.',
        right: 'Most services; a digest where the very bytes matter.',
      },
      digest: {
        does: 'Takes exactly the image with this digest, whatever happens to its tag; the kernel is still the host’s.',
        gives: 'Fixes, until the digest is changed here.',
        gains: 'Every host runs the same bytes with the same default user.',
        right: 'Production, with a tool that proposes new digests.',
      },
      windows: {
        does: 'Holds Windows programs, so only a Windows host with a fitting kernel can run it.',
        gives: 'Linux hosts altogether, and the small size of Linux images.',
        gains: 'Windows services in the same workflow as others.',
        right: 'The engine runs on Windows; on a Linux host the way is a virtual machine with Windows in it.',
      },
      machine: {
        does: 'Holds QEMU and starts a whole virtual machine inside the container.',
        gives: 'The lightness of a container; it needs `/dev/kvm`, without which the guest is emulated and slow.',
        gains: 'A guest with any kernel, distributed and started like a container.',
        right: 'A single guest on a Docker host; several are better kept by libvirt.',
      },
      built: {
        does: 'Names the image that `build` makes; by the pull policy beside it no registry is asked.',
        gives: 'One image that all hosts share, unless it is pushed under this name.',
        gains: 'What runs was made from the sources here, whatever is published under the same name.',
      },
      'pulled-or-built': {
        does: 'Names the image that `build` makes, if it cannot be pulled: where it is missing, Compose asks the registry for this name first.',
        gives: 'Certainty about its source: whoever can publish under the name decides what a fresh host runs.',
        gains: 'Hosts without sources take the image that another one pushed.',
        right: 'Under a name of your own registry; with `pull_policy: build` it is always made here.',
      },
    },
    counterparts: {
      kvm: 'A disk image brings its own kernel, and so any system for that processor.',
    },
  },
  'zh-cn': {
    title: '镜像',
    summary: '提供程序及其库、默认用户和命令；底下的内核是宿主机的。',
    variants: {
      latest: {
        does: '取拉取时发布者标为最新的镜像：文件、默认用户和命令都随之而定，内核仍是宿主机的。',
        gives: '一致性：两台宿主机或前后两天，运行的程序甚至用户都可能不同。',
        gains: '不用改文件，下次拉取就得到新版本和修复。',
        right: '试用；写明版本或摘要，启动结果才可重复。',
      },
      tag: {
        does: '取发布者这个标签的镜像，连同文件、默认用户和命令；内核是宿主机的。',
        gives: '完全的确定性：两次拉取之间，标签可能已经移到别的内容上。',
        gains: '版本已知，又能得到发布者的重新构建。',
        right: '多数服务；要求一个字节都不能变时用摘要。',
      },
      digest: {
        does: '不管标签怎么变，取的就是摘要对应的那个镜像；内核仍是宿主机的。',
        gives: '后续修复：在这里换摘要之前都得不到。',
        gains: '每台宿主机运行的内容和默认用户完全相同。',
        right: '生产环境，并有工具自动提出新摘要。',
      },
      windows: {
        does: '装的是 Windows 程序，只有内核合适的 Windows 宿主机能运行。',
        gives: '全部 Linux 宿主机，以及 Linux 镜像的小巧。',
        gains: 'Windows 服务与其他服务用同一套流程。',
        right: '引擎运行在 Windows 上；在 Linux 宿主机上，要用装了 Windows 的虚拟机。',
      },
      machine: {
        does: '装的是 QEMU，会在容器里启动一整台虚拟机。',
        gives: '容器的轻便；还需要 `/dev/kvm`，否则客户机靠模拟运行，很慢。',
        gains: '客户机可用任何内核，又像容器一样分发和启动。',
        right: 'Docker 宿主机上只跑一台；多台交给 libvirt 更好。',
      },
      built: {
        does: '给 `build` 产出的镜像命名；按旁边的拉取策略，不会去问镜像仓库。',
        gives: '各宿主机共用的同一个镜像，除非用这个名字推送。',
        gains: '运行的就是由这里的源码做出来的，不管别处有没有同名镜像。',
      },
      'pulled-or-built': {
        does: '给 `build` 产出的镜像命名，前提是拉不到：本地没有时，Compose 先用这个名字去问镜像仓库。',
        gives: '来源的确定：谁能以这个名字发布，谁就决定新宿主机运行什么。',
        gains: '没有源码的宿主机可以取用别处推送的镜像。',
        right: '名字属于自己的镜像仓库；写 `pull_policy: build` 则总在这里构建。',
      },
    },
    counterparts: {
      kvm: '磁盘镜像自带内核，因此可以是该处理器能跑的任何系统。',
    },
  },
});
