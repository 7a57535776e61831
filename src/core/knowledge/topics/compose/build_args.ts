import { namesSecret } from '../../secret-names';
import { defineTopic, type Described } from '../../topic';
import type text from './build_args.text';

function kindOf({ value, parts: { name } }: Described) {
  if (name === undefined || value === '') return undefined;
  return namesSecret(name) ? 'secret' : undefined;
}

export default defineTopic<typeof text>({
  constructs: ['services.*.build.args', 'services.*.build.args.*'],
  claims: ['dockerfile-args-in-history', 'buildkit-names-that-hold-secrets', 'compose-build-grants', 'buildkit-provenance-modes'],
  counterparts: {},
  variant: kindOf,
  silent: (described) => described.parts.name !== undefined && kindOf(described) === undefined,
});
