import { defineTopic, type Described } from '../../topic';
import type text from './ulimits.text';

type Variant = keyof typeof text.en.variants;

/** More open files than ordinary servers use, where walking over all of them is felt. */
const manyFiles = 1_000_000;

function nofile(limit: number | undefined): Variant {
  if (limit === undefined) return 'files';
  return limit < 0 || limit >= manyFiles ? 'files-unbounded' : 'files';
}

function variant({ path, value, parts, sibling }: Described): Variant | undefined {
  const limit = value !== undefined && /^-?\d+$/.test(value) ? Number(value) : undefined;
  switch (parts.name) {
    case 'nofile': {
      const hard = path.endsWith('.soft') ? sibling('hard') : undefined;
      return nofile(hard !== undefined && /^-?\d+$/.test(hard) ? Number(hard) : limit);
    }
    case 'nproc':
      return 'processes';
    case 'memlock':
      return limit === -1 ? 'locked-unbounded' : 'locked';
    case 'core':
      return limit === 0 ? 'no-core' : 'core';
    case 'rtprio':
    case 'nice':
      return 'priority';
    case 'msgqueue':
    case 'sigpending':
      return 'queues';
    case 'stack':
      return 'stack';
    case 'fsize':
      return 'file-size';
    default:
      return undefined;
  }
}

export default defineTopic<typeof text>({
  constructs: ['services.*.ulimits', 'services.*.ulimits.*', 'services.*.ulimits.*.soft', 'services.*.ulimits.*.hard'],
  claims: [
    'docker-density',
    'docker-ulimits-of-the-daemon',
    'docker-nproc-counts-the-user',
    'moby-nofile-infinity-slows',
    'docker-pids-limit-stops-fork-bombs',
    'linux-core-limit-not-for-pipes',
  ],
  counterparts: {},
  variant,
});
