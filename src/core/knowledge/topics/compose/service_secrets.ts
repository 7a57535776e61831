import { defineTopic, type Described } from '../../topic';
import { parseFileMode } from '../../../text/values';
import type text from './service_secrets.text';

type Variant = keyof typeof text.en.variants;

function variant({ path, value }: Described): Variant | undefined {
  if (value === undefined) return undefined;
  if (path.endsWith('.uid') || path.endsWith('.gid')) return 'owner';
  if (path.endsWith('.mode')) {
    const mode = parseFileMode(value);
    if (mode === undefined) return undefined;
    if (/^[1-7][0-7]{2}$/.test(value)) return 'decimal';
    return (mode & 0o004) === 0 ? 'mode' : 'open-mode';
  }
  if (path.endsWith('.target')) return 'target';
  return path.startsWith('services.*.configs') ? 'config' : 'secret';
}

const lists = ['services.*.secrets', 'services.*.configs'];

export default defineTopic<typeof text>({
  constructs: [
    'services.*.secrets',
    ...lists.flatMap((list) => ['source', 'target', 'uid', 'gid', 'mode'].map((key) => `${list}[].${key}`)),
    'services.*.configs',
  ],
  claims: [
    'R1-host-data-into-container',
    'compose-secret-is-a-file',
    'compose-secret-file-is-a-mount',
    'compose-inline-needs-writable-root',
    'cis-docker-secrets',
  ],
  counterparts: {},
  variant,
});
