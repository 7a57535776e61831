import { defineTopic, type Described } from '../../topic';
import type text from './build_secrets.text';

const parts = ['source', 'target', 'uid', 'gid', 'mode'].map((key) => `services.*.build.secrets[].${key}`);

function kindOf({ path, value, parts: { name } }: Described) {
  if (path.startsWith('services.*.build.secrets')) return /\.(?:uid|gid|mode)$/.test(path) ? 'owner' : 'secret';
  if (path === 'services.*.build.ssh' && (value === undefined || value === '')) return undefined;
  return name !== undefined && value !== undefined && value !== '' ? 'key' : 'agent';
}

export default defineTopic<typeof text>({
  constructs: ['services.*.build.secrets', 'services.*.build.ssh', 'services.*.build.ssh.*', ...parts],
  claims: ['dockerfile-secret-mounts', 'dockerfile-ssh-mounts', 'compose-build-grants', 'dockerfile-required-mounts'],
  counterparts: {},
  variant: kindOf,
});
