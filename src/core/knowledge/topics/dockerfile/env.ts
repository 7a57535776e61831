import { namesSecret } from '../../secret-names';
import { defineTopic } from '../../topic';
import type { Described } from '../../topic';
import type text from './env.text';

const heapVariables = new Set([
  'JAVA_OPTS',
  'JAVA_TOOL_OPTIONS',
  '_JAVA_OPTIONS',
  'JDK_JAVA_OPTIONS',
  'CATALINA_OPTS',
  'ES_JAVA_OPTS',
  'NODE_OPTIONS',
  'GOMEMLIMIT',
]);
const threadVariables = new Set([
  'GOMAXPROCS',
  'OMP_NUM_THREADS',
  'MKL_NUM_THREADS',
  'OPENBLAS_NUM_THREADS',
  'WEB_CONCURRENCY',
  'UV_THREADPOOL_SIZE',
]);

function kindOf({ value, parts: { name } }: Described) {
  if (name === undefined) return undefined;
  if (namesSecret(name)) return value === '' ? undefined : 'secret';
  if (name === 'NVIDIA_VISIBLE_DEVICES') return value === undefined ? undefined : /^(void|none|)$/.test(value) ? 'no-gpu' : 'gpu';
  if (name === 'LD_PRELOAD') return 'preload';
  if (threadVariables.has(name)) return 'threads';
  if (!heapVariables.has(name) || value === undefined) return undefined;
  return name === 'GOMEMLIMIT' || /-Xmx|--max-old-space-size/.test(value) ? 'heap' : undefined;
}

export default defineTopic<typeof text>({
  constructs: ['ENV'],
  claims: [
    'dockerfile-env-persists',
    'buildkit-names-that-hold-secrets',
    'image-names-gpus',
    'docker-gpu-uses-host-driver',
    'docker-no-limits-by-default',
    'dockerfile-secret-mounts',
  ],
  counterparts: {},
  variant: kindOf,
  silent: (described) => described.parts.name !== undefined && kindOf(described) === undefined,
});
