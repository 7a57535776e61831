import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Included project',
    summary:
      'Loads other Compose files as projects of their own, with their own directory and variables, and takes all they define into this one.',
    variants: {
      local: {
        does: 'Loads that file with its own directory and variables, and runs its services as part of this project.',
        gives: 'A whole picture in this file: mounts and rights come along unseen, and services that name no network join this project’s.',
        gains: 'Each part stays one file that its own team keeps.',
        right: 'Parts that also run alone; `docker compose config` shows the sum.',
      },
      remote: {
        does: 'Fetches services from elsewhere and runs them as written there, host paths and privileged mode included.',
        gives: 'This host, to whoever may change that place: a tag or branch can mean something else tomorrow.',
        gains: 'One definition serves many projects and needs no copy.',
        right: 'The place is your own; a digest or commit fixes what was reviewed.',
      },
      pinned: {
        does: 'Fetches one fixed state of a project from elsewhere and runs its services as written there.',
        gives: 'Corrections made there, until the line is changed; includes inside it may still float.',
        gains: 'What was reviewed is what runs.',
        right: 'Nearly always for a project that somebody else keeps.',
      },
    },
  },
  'zh-cn': {
    title: '包含的项目',
    summary: '把别的 Compose 文件各自当作一个项目载入，有自己的目录和变量，定义的一切都并入本项目。',
    variants: {
      local: {
        does: '按它自己的目录和变量载入那个文件，其中的服务作为本项目的一部分运行。',
        gives: '单看本文件看不到全貌：挂载和权限会不知不觉跟着进来，没写网络的服务也进入本项目的网络。',
        gains: '每一部分仍是由各自团队维护的一个文件。',
        right: '各部分也能单独运行；`docker compose config` 可以看到合并结果。',
      },
      remote: {
        does: '从别处取来服务并照写的运行，宿主机路径和特权模式也不例外。',
        gives: '这台宿主机，交给了能改动那里的人：标签或分支明天可能指向别的内容。',
        gains: '一份定义供多个项目使用，不用复制。',
        right: '来源是自己的；用摘要或提交号固定已审阅的内容。',
      },
      pinned: {
        does: '从别处取来一个固定状态的项目，并照写的运行其中的服务。',
        gives: '那里的修正，直到改动这一行；它内部的包含仍可能是浮动的。',
        gains: '运行的就是审阅过的内容。',
        right: '别人维护的项目几乎都应如此。',
      },
    },
  },
});
