import { valueOf } from '../../model/certain';
import { engineDefault } from '../../profile/engine';
import type { ServiceContext } from '../../profile/context/service';
import { parseBytes } from '../../text/values';
import { replacePart, setServiceKey } from '../../workspace/compose/edit';
import type { Service } from '../../workspace/workload';
import { defineRule } from '../rule';
import { mountedPaths } from './support/coverage';
import { offer } from './support/fixes';
import { runsItsServer } from './support/server';
import type text from './shm-default-too-small.text';

interface Need {
  readonly message: 'browser' | 'learning' | 'postgres';
  /** What such software is usually given. */
  readonly size: string;
}

/** Browsers that are told to leave `/dev/shm` alone, by their image or by the library that starts them. */
const withoutShm = /(^|\/)(flaresolverr|headless-shell|chrome-headless-shell|alpine-chrome|playwright|puppeteer)$/;
const onPostgres = /(^|\/)(postgres|postgresql|postgis|timescaledb|timescaledb-ha|pgvector)$/;
const onTensors =
  /(^|\/)(pytorch|tensorflow|cuda|tritonserver|vllm-openai|text-generation-inference|pytorch-notebook|tensorflow-notebook)$/;

function needOf(context: ServiceContext): Need | undefined {
  const { kind, reference } = context;
  const path = reference?.path ?? '';
  if (kind === 'browser') return withoutShm.test(path) ? undefined : { message: 'browser', size: '2gb' };
  if (kind === 'machine-learning' && onTensors.test(path)) return { message: 'learning', size: '8gb' };
  return onPostgres.test(path) && runsItsServer(context) ? { message: 'postgres', size: '256mb' } : undefined;
}

/** Whether what is `/dev/shm` is decided elsewhere: another namespace, a mount of its own, an engine default, an option that avoids it. */
function isDecidedElsewhere(service: Service): boolean {
  const ipc = service.text('ipc');
  if (ipc && !['private', 'shareable', ''].includes(valueOf(ipc.value) ?? 'host')) return true;
  if (engineDefault(service, 'default-shm-size')) return true;
  const mounted = mountedPaths(service);
  if (mounted === undefined || mounted.some(({ path }) => path === '/dev/shm')) return true;
  const words = [...service.list('entrypoint'), ...service.list('command')].map(({ value }) => valueOf(value));
  return words.some((word) => word === undefined || /--disable-dev-shm-usage|max_parallel_workers_per_gather=0/.test(word));
}

export default defineRule<typeof text>({
  id: 'compose/shm-default-too-small',
  on: 'service',
  since: '0.2.0',
  audience: 'everyone',
  claims: ['docker-shm-default', 'docker-ipc-private-by-default', 'linux-tmpfs-half-of-memory'],
  messages: { browser: 'warning', learning: 'information', postgres: 'hint', bytes: 'warning', build: 'information' },
  *check(service, { of }) {
    if (service.image === undefined && service.build === undefined) return;
    const size = service.text('shm_size');
    if (size) {
      const text = valueOf(size.value)?.trim();
      const bytes = text === undefined ? undefined : parseBytes(text);
      if (text === undefined || bytes === undefined || bytes <= 0 || bytes >= 1024 ** 2) return;
      const fixes = /^\d+$/.test(text)
        ? ['m', 'g'].flatMap((unit) =>
            offer('unit', 'review', replacePart(size, text.length, text.length, unit)).map((fix) => ({
              ...fix,
              values: { size: text + unit },
            })),
          )
        : [];
      yield { message: 'bytes', values: { value: text, bytes }, at: size.at, fixes };
      return;
    }
    const context = of(service);
    const need = needOf(context);
    if (need === undefined || context.technology === 'windows-container' || isDecidedElsewhere(service)) return;
    const values = { service: service.name };
    const fixes = offer('set', 'review', setServiceKey(service, 'shm_size', need.size)).map((fix) => ({
      ...fix,
      values: { size: need.size },
    }));
    const built = service.entry('build.shm_size');
    if (built) yield { message: 'build', values, at: built.origin, fixes };
    else yield { message: need.message, values, at: service.nameAt, fixes };
  },
});
