import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Compiler shipped with the program',
    why: 'Only the target stage is shipped, and here it is the one that builds: compiler, package manager, headers and sources travel with a program that needs none of them. That is time for every pull and space on every host, more packages to keep patched, and a workshop for whoever gets in. Gained is one short stage, and tools at hand when something has to be looked into. A second stage that copies the result keeps all of that out, down to an image without a shell. Images of virtual machines are larger by far, but one of them mostly serves many programs.',
    keep: 'The program compiles or loads plug-ins while it runs, or the build stops here to have the tools at hand while developing.',
    messages: {
      toolchain: '`{image}` ships its compiler and build tools with `{program}`, which is all that is started.',
      passed:
        '`{image}` ships its compiler and build tools with `{program}`; the stage on `{other}` leaves them behind, but is not what is built.',
    },
    related: { start: 'all that is started', result: 'this stage takes only the result', target: 'stops the build before it' },
  },
  'zh-cn': {
    title: '编译器和程序一起发布',
    why: '发布的只有目标阶段，而这里的目标阶段就是用来构建的那个：编译器、包管理器、头文件和源码，都跟着一个根本用不到它们的程序走。每次拉取都花时间，每台宿主机都占空间，要打补丁的软件包更多，闯进来的人也有了现成的工具。换来的是只有一个简短的阶段，出问题时手边有工具可查。再加一个只复制产物的阶段，这些就都留在外面，甚至可以小到没有 shell。虚拟机的镜像当然大得多，不过一台虚拟机往往服务于许多程序。',
    keep: '程序运行时要编译或加载插件，或者为了开发时手边有工具，才让构建停在这里。',
    messages: {
      toolchain: '`{image}` 把编译器和构建工具同 `{program}` 一起发布，而启动的只有后者。',
      passed: '`{image}` 把编译器和构建工具同 `{program}` 一起发布；基于 `{other}` 的阶段不带这些，可构建的不是它。',
    },
    related: { start: '启动的只有它', result: '这个阶段只取产物', target: '让构建在它之前停下' },
  },
});
