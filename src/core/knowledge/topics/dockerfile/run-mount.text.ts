import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Mount of a build step',
    summary: 'Shows the step something that does not become part of its layer.',
    variants: {
      bind: {
        does: 'Shows files of the build context read-only, for this step.',
        gives: 'Any change of those files runs the step again, and the classic builder refuses it.',
        gains: 'No `COPY` layer for what only the build needs.',
      },
      'bind-writable': {
        does: 'Shows files of the context or of another stage for this step and lets it write there; the writes are thrown away.',
        gains: 'Tools that insist on writing beside their sources work, and the sources leave no layer.',
      },
      cache: {
        does: 'Keeps this directory on the builder from build to build, used by several builds at once.',
        gives: 'Builds of that builder write to the same place: one may read what another left there, trusted or not.',
        gains: 'Package and compiler caches survive a change of the step and stay out of the image.',
        right: 'For tools that lock their cache themselves.',
      },
      'cache-locked': {
        does: 'Keeps this directory on the builder from build to build and lets one build at a time use it.',
        gives: 'Parallel builds wait for each other, and still trust what an earlier one left.',
        gains: 'Caches of tools such as `apt`, which cannot share theirs, stay whole.',
      },
      'cache-private': {
        does: 'Keeps this directory on the builder and gives each of several builds at once a directory of its own.',
        gives: 'Builds that run side by side fill caches that the others do not see.',
        gains: 'No waiting, and no half-written files of a neighbour.',
      },
      tmpfs: {
        does: 'Gives the step a directory in memory that vanishes with it.',
        gives: 'The builder’s memory for as long as the step runs; `size` bounds it.',
        gains: 'Scratch space at the speed of memory, and no residue in the layer.',
      },
      secret: {
        does: 'Shows the secret to this step as a file in memory that only root reads unless `uid` or `mode` says otherwise.',
        gives: 'A changed secret does not run the step again, and a missing one goes unnoticed without `required=true`.',
        gains: 'It reaches neither layer nor history nor build cache, unlike an `ARG`.',
      },
      'secret-variable': {
        does: 'Gives this step the secret as an environment variable.',
        gives: 'Every program the step starts can read it. Needs a builder with Dockerfile syntax {syntax-secret-env} or newer.',
        gains: 'Tools that read a variable need no change, and nothing of it stays in the image.',
      },
      ssh: {
        does: 'Lends the step the socket of an SSH agent.',
        gives: 'Whatever runs in the step may sign with the keys while it lasts, dependencies’ install scripts included.',
        gains: 'Private repositories can be fetched while the keys stay where they are.',
      },
      'bind-from': {
        does: 'Shows files of another stage, context or image read-only, for this step.',
        gives: 'Where it is an image, its publisher decides what the step reads or runs.',
        gains: 'Tools and sources serve the step and leave no layer.',
      },
      'cache-read-only': {
        does: 'Shows the builder’s cache directory to this step without letting it write.',
        gives: 'What others filled it with is believed all the same.',
        gains: 'This step cannot poison the cache of later builds.',
      },
      'tmpfs-sized': {
        does: 'Gives the step a directory in memory, no larger than this, that vanishes with it.',
        gives: 'A step that outgrows it fails.',
        gains: 'Scratch space that cannot take all of the builder’s memory, and leaves no residue.',
      },
      'secret-required': {
        does: 'Shows the secret to this step as a file in memory, and fails where the build was given none.',
        gives: 'Builds without it; a changed secret still does not run the step again.',
        gains: 'No image is made half-way because a secret was forgotten, and the layer holds nothing of it.',
      },
      'secret-variable-required': {
        does: 'Gives this step the secret as a variable, and fails where the build was given none.',
        gives: 'Every program that the step starts inherits it. Needs Dockerfile syntax {syntax-secret-env}.',
        gains: 'A forgotten secret is noticed, and no layer or history holds it.',
      },
      'ssh-required': {
        does: 'Lends the step the socket of an SSH agent, and fails where there is none.',
        gives: 'What runs in the step may sign with the keys while it lasts.',
        gains: 'A missing agent is an error here and not a refused login later on.',
      },
    },
  },
  'zh-cn': {
    title: '构建步骤的挂载',
    summary: '让这一步看到某些内容，而不把它们写进层里。',
    variants: {
      bind: {
        does: '让这一步以只读方式看到构建上下文的文件。',
        gives: '这些文件一变，步骤就要重跑；传统构建器不认这种写法。',
        gains: '只有构建才用的文件不必用 `COPY` 占一层。',
      },
      'bind-writable': {
        does: '让这一步看到上下文或其他阶段的文件并且可写，写入的内容用完即弃。',
        gains: '非要在源码旁边写文件的工具也能用，源码又不占层。',
      },
      cache: {
        does: '把这个目录留在构建器上跨构建使用，多个构建可同时读写。',
        gives: '同一构建器上的构建写同一处：一个构建可能读到另一个留下的内容，不管可不可信。',
        gains: '步骤变了，软件包和编译缓存仍在，也不进镜像。',
        right: '工具自己会给缓存加锁。',
      },
      'cache-locked': {
        does: '把这个目录留在构建器上跨构建使用，同一时刻只给一个构建用。',
        gives: '并行的构建要互相等待，而且仍然信任前一个留下的内容。',
        gains: '`apt` 这类不能共用缓存的工具不会把缓存弄坏。',
      },
      'cache-private': {
        does: '把这个目录留在构建器上，同时进行的几个构建各用各的目录。',
        gives: '并行构建各填各的缓存，互相看不到。',
        gains: '不必等待，也不会读到旁人写了一半的文件。',
      },
      tmpfs: {
        does: '给这一步一个内存里的目录，步骤结束就消失。',
        gives: '步骤运行期间占用构建机内存，可用 `size` 限制。',
        gains: '速度与内存相当的临时空间，层里不留残余。',
      },
      secret: {
        does: '以内存文件的形式把机密交给这一步，默认只有 root 能读，可用 `uid`、`mode` 调整。',
        gives: '机密变了步骤不会重跑；没给机密也不会报错，除非写 `required=true`。',
        gains: '与 `ARG` 不同，它不进层、不进历史，也不进构建缓存。',
      },
      'secret-variable': {
        does: '以环境变量的形式把机密交给这一步。',
        gives: '这一步启动的每个程序都读得到；构建器要支持 Dockerfile 语法 {syntax-secret-env} 及以上。',
        gains: '习惯读变量的工具不用改，镜像里也不留痕迹。',
      },
      ssh: {
        does: '把 SSH agent 的套接字借给这一步。',
        gives: '步骤运行期间，里面的任何程序，包括依赖的安装脚本，都能用这些密钥签名。',
        gains: '能拉取私有仓库，密钥本身不离开原处。',
      },
      'bind-from': {
        does: '让这一步以只读方式看到其他阶段、上下文或镜像的文件。',
        gives: '来源是镜像时，步骤读到和运行什么由它的发布者决定。',
        gains: '工具和源码供这一步使用，又不占层。',
      },
      'cache-read-only': {
        does: '让这一步看到构建器的缓存目录，但不能写。',
        gives: '别人往里放的内容照样会被采信。',
        gains: '这一步无法污染以后构建的缓存。',
      },
      'tmpfs-sized': {
        does: '给这一步一个内存里的目录，不超过这个大小，步骤结束就消失。',
        gives: '用量超出的步骤会失败。',
        gains: '临时空间不会占满构建机内存，也不留残余。',
      },
      'secret-required': {
        does: '以内存文件的形式把机密交给这一步，构建没有给出就失败。',
        gives: '没有机密的构建；机密变了步骤仍不会重跑。',
        gains: '不会因为忘了给机密而产出半成品镜像，层里也不留任何内容。',
      },
      'secret-variable-required': {
        does: '以变量形式把机密交给这一步，构建没有给出就失败。',
        gives: '步骤启动的每个程序都会继承它；需要 Dockerfile 语法 {syntax-secret-env}。',
        gains: '忘给机密会被发现，层和历史里都没有它。',
      },
      'ssh-required': {
        does: '把 SSH agent 的套接字借给这一步，没有就失败。',
        gives: '步骤运行期间，其中的程序可以用这些密钥签名。',
        gains: '缺少 agent 会在这里报错，而不是之后登录被拒。',
      },
    },
  },
});
