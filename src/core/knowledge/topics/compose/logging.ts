import { defineTopic, type Described } from '../../topic';
import type text from './logging.text';

const remote = new Set(['syslog', 'fluentd', 'gelf', 'awslogs', 'splunk', 'gcplogs']);
const files = new Set(['json-file', 'local']);

function kindOf({ path, value, parts: { name }, owner, owns }: Described) {
  if (path === 'services.*.logging.options.*') return optionKind(name ?? '', value, { owner, owns });
  if (path !== 'services.*.logging.driver' || value === undefined) return undefined;
  if (value === 'json-file') return owns('logging.options.max-size') ? 'rotated' : 'endless';
  if (value === 'local' || value === 'journald' || value === 'none') return value;
  return remote.has(value) ? 'remote' : undefined;
}

function optionKind(name: string, value: string | undefined, { owner, owns }: Pick<Described, 'owner' | 'owns'>) {
  const driver = owner('logging.driver');
  switch (name) {
    case 'max-size':
      return driver === undefined || files.has(driver) ? 'size' : undefined;
    case 'max-file':
      if (driver !== undefined && !files.has(driver)) return undefined;
      if (driver === 'local' || owns('logging.options.max-size')) return 'count';
      // The daemon’s own driver may be one that rotates by itself.
      return driver === 'json-file' ? 'idle-count' : undefined;
    case 'mode':
      return value === 'non-blocking' || value === 'blocking' ? value : undefined;
    case 'max-buffer-size':
      return owns('logging.options.mode') && owner('logging.options.mode') !== 'blocking' ? 'buffer' : 'idle-buffer';
    default:
      return undefined;
  }
}

export default defineTopic<typeof text>({
  constructs: ['services.*.logging', 'services.*.logging.driver', 'services.*.logging.options', 'services.*.logging.options.*'],
  claims: [
    'container-no-extra-cost',
    'docker-json-file-never-rotates',
    'docker-logging-drivers',
    'docker-log-rotation',
    'docker-logging-modes',
  ],
  counterparts: {},
  variant: kindOf,
  silent: (described) => described.path.endsWith('.options.*') && kindOf(described) === undefined,
});
