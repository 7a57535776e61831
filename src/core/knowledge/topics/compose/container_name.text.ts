import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Fixed container name',
    summary: 'Gives the container one name for the whole engine instead of one made of project and service.',
    gives: 'Copies: the service cannot be scaled, and a second project from this file, such as another branch, is refused.',
    gains: 'Scripts and `container:` references from outside find it by a name that does not change.',
    right: 'Services of which a host has exactly one; inside the project the service’s name does as well.',
  },
  'zh-cn': {
    title: '固定的容器名',
    summary: '给容器一个在整个引擎上唯一的名字，而不是由项目和服务拼成的名字。',
    gives: '副本：服务无法扩容；用这个文件再起一个项目（例如另一个分支）会被拒绝。',
    gains: '脚本和外部的 `container:` 引用可以靠不变的名字找到它。',
    right: '一台宿主机上只有一份的服务；项目内部用服务名就够了。',
  },
});
