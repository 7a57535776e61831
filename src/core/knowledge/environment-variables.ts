import { namesSecret } from './secret-names';

/** What a variable decides about a container beyond the program’s own settings. */
export type VariableRole =
  | 'secret'
  | 'gpu'
  | 'no-gpu'
  | 'driver'
  | 'preload'
  | 'heap'
  | 'heap-share'
  | 'threads'
  | 'engine'
  | 'plain-engine'
  | 'no-certificates'
  | 'proxy';

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const heaps = names(
  'JAVA_OPTS JAVA_TOOL_OPTIONS _JAVA_OPTIONS JDK_JAVA_OPTIONS CATALINA_OPTS ES_JAVA_OPTS KAFKA_HEAP_OPTS NODE_OPTIONS GOMEMLIMIT',
);
const threads = names('GOMAXPROCS OMP_NUM_THREADS MKL_NUM_THREADS OPENBLAS_NUM_THREADS WEB_CONCURRENCY UV_THREADPOOL_SIZE');
const proxies = names('HTTP_PROXY HTTPS_PROXY ALL_PROXY FTP_PROXY');

/** What the variable decides; `undefined` for the many that decide nothing here. A value is `undefined` where it is not known. */
export function variableRole(name: string, value: string | undefined): VariableRole | undefined {
  if (namesSecret(name)) return value === '' ? undefined : 'secret';
  if (heaps.has(name)) return value === undefined ? undefined : heapRole(name, value);
  if (threads.has(name)) return 'threads';
  if (proxies.has(name.toUpperCase())) return value === '' ? undefined : 'proxy';
  switch (name) {
    case 'NVIDIA_VISIBLE_DEVICES':
      return value === undefined ? undefined : /^(?:void|none|)$/.test(value) ? 'no-gpu' : 'gpu';
    case 'NVIDIA_DRIVER_CAPABILITIES':
      return 'driver';
    case 'LD_PRELOAD':
      return value === '' ? undefined : 'preload';
    case 'DOCKER_HOST':
      return engineRole(value);
    case 'DOCKER_TLS_CERTDIR':
      return value === '' ? 'no-certificates' : undefined;
    default:
      return undefined;
  }
}

function heapRole(name: string, value: string): 'heap' | 'heap-share' | undefined {
  if (name === 'GOMEMLIMIT') return value === '' || value === 'off' ? undefined : 'heap';
  if (/-Xmx|--max-old-space-size/.test(value)) return 'heap';
  return /-XX:(?:Max|Initial|Min)RAMPercentage/.test(value) ? 'heap-share' : undefined;
}

function engineRole(value: string | undefined): 'engine' | 'plain-engine' | undefined {
  // A socket of this machine is spoken of where it is mounted.
  if (value === undefined || !/^(?:tcp|https?|ssh):\/\//.test(value)) return undefined;
  return /^(?:tcp|http):\/\/.*:2375\/?$/.test(value) ? 'plain-engine' : 'engine';
}
