import { defineTopic, type Described } from '../../topic';
import { parseBoolean } from '../../../text/values';
import type text from './build_attestations.text';

function kindOf({ path, value }: Described) {
  if (value === undefined || value === '') return undefined;
  const on = parseBoolean(value);
  if (path.endsWith('.sbom')) return on === false ? undefined : 'packages';
  if (on === false) return 'none';
  return /(?:^|,)mode=max(?:,|$)/.test(value) ? 'full' : 'record';
}

export default defineTopic<typeof text>({
  constructs: ['services.*.build.provenance', 'services.*.build.sbom'],
  claims: ['docker-consistent-environment', 'buildkit-provenance-modes', 'buildkit-sbom', 'dockerfile-args-in-history'],
  counterparts: {},
  variant: kindOf,
  silent: ({ path, value }) => path.endsWith('.sbom') && parseBoolean(value) === false,
});
