import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Order of start',
    summary: 'Starts services one after the other and stops them the other way round; it neither joins nor separates them.',
    variants: {
      started: {
        does: 'Starts this service once that one was started, which is not to say that it is ready.',
        gives: 'The first requests, unless this service tries again by itself.',
        gains: 'An order, which `down` follows backwards.',
        right: 'Dependants that try again; otherwise the condition `service_healthy`.',
      },
      healthy: {
        does: 'Holds this service back until that one’s health check passes.',
        gives: 'The start, if that one never turns healthy or has no health check; and a restart by the engine waits for nothing.',
        gains: 'The first request finds it ready.',
        right: 'Databases and brokers with a check that really asks them.',
      },
      completed: {
        does: 'Holds this service back until that one ended successfully.',
        gives: 'The start, if that one fails or goes on running.',
        gains: 'Migrations and set-up are done before, in a container with rights of its own.',
      },
      restart: {
        does: 'Restarts this service as well when Compose restarts or replaces that one.',
        gives: 'Its connections, at each update of the other; restarts by the engine do not count.',
        gains: 'No stale connection to a container that is gone.',
      },
      optional: {
        does: 'Goes on with a warning where that service is missing or does not start.',
        gives: 'Certainty that it is there.',
        gains: 'One file for hosts with and without it.',
      },
    },
  },
  'zh-cn': {
    title: '启动次序',
    summary: '依次启动服务，停止时反过来；它既不连通也不隔离它们。',
    variants: {
      started: {
        does: '那个服务启动后就启动本服务，但不等于它已就绪。',
        gives: '最初的请求，除非本服务自己会重试。',
        gains: '有了次序，`down` 时按相反次序。',
        right: '会重试的服务；否则用条件 `service_healthy`。',
      },
      healthy: {
        does: '等那个服务的健康检查通过才启动本服务。',
        gives: '启动，如果对方一直不健康或没有健康检查；由引擎重启时则什么也不等。',
        gains: '第一个请求到时对方已就绪。',
        right: '数据库和消息代理，并且检查确实询问了它们。',
      },
      completed: {
        does: '等那个服务成功结束才启动本服务。',
        gives: '启动，如果对方失败或一直运行。',
        gains: '迁移和初始化事先完成，并在有自己权限的容器里进行。',
      },
      restart: {
        does: 'Compose 重启或替换那个服务时，本服务也跟着重启。',
        gives: '对方每次更新时本服务的连接；由引擎重启的不算。',
        gains: '不会留着指向已消失容器的旧连接。',
      },
      optional: {
        does: '那个服务不存在或没启动时，只给出警告就继续。',
        gives: '它一定在的把握。',
        gains: '有它和没有它的宿主机共用一个文件。',
      },
    },
  },
});
