import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Model for the service',
    summary: 'Tells the service by variables where a model answers, which a runner serves outside the service’s container.',
    gives:
      'Containment: limits of this service do not bound the model, and what is sent to it is handled by a process of the machine that other services use too.',
    gains: 'Neither a GPU nor model files in the container, and one loaded model for several services.',
  },
  'zh-cn': {
    title: '给服务的模型',
    summary: '用变量告诉服务模型在哪里应答，模型由服务容器之外的运行器提供。',
    gives: '约束：这个服务的限制管不到模型；发给它的内容由机器上的进程处理，其他服务也在用。',
    gains: '容器里不需要 GPU，也不需要模型文件，几个服务共用一个已加载的模型。',
  },
});
