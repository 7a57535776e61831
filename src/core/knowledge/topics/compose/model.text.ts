import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'AI model',
    summary:
      'Has a model runner outside the containers serve this model; a service that names it gets an address in a variable, and no device.',
    variants: {
      model: {
        does: 'Names the model that the runner fetches and serves, in a process outside this project’s containers.',
        gives: 'This file’s limits: they bind the containers, and not the inference beside them.',
        gains: 'The graphics processor stays with the host; services need neither driver nor `gpus`.',
        right: 'Local tests; a tenant’s own model in a container with `gpus` stays inside its boundary.',
      },
      context: {
        does: 'Bounds how much text the runner keeps for one request, and with it memory outside the containers.',
        gives: 'Longer inputs.',
        gains: 'Memory of the host or its graphics processor.',
      },
      flags: {
        does: 'Hands words to the inference engine, which runs outside the containers.',
        gives: 'Some of the runner’s own rules, which these words can change.',
        gains: 'Tuning that no key offers.',
        right: 'Whoever writes this file is trusted on the host.',
      },
    },
  },
  'zh-cn': {
    title: 'AI 模型',
    summary: '由容器之外的模型运行器提供这个模型；点名使用的服务得到一个放在变量里的地址，而不是设备。',
    variants: {
      model: {
        does: '指明运行器获取并提供的模型，它在本项目容器之外的进程里运行。',
        gives: '这个文件里的限制：约束的是容器，而不是旁边的推理进程。',
        gains: '图形处理器留在宿主机上；服务不需要驱动，也不用写 `gpus`。',
        right: '本地测试；租户自己的模型放进带 `gpus` 的容器，才在其边界之内。',
      },
      context: {
        does: '限制运行器为一次请求保留多少文本，也就限制了容器之外的内存。',
        gives: '更长的输入。',
        gains: '宿主机或其图形处理器的内存。',
      },
      flags: {
        does: '把参数交给在容器之外运行的推理引擎。',
        gives: '运行器自己的部分规矩：这些参数可能改变它们。',
        gains: '没有对应键的调优。',
        right: '写这个文件的人在宿主机上可信。',
      },
    },
  },
});
