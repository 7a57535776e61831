import { namesSecret } from '../../secret-names';
import { defineTopic } from '../../topic';
import type text from './arg.text';

export default defineTopic<typeof text>({
  constructs: ['ARG'],
  claims: ['dockerfile-args-in-history', 'dockerfile-secret-mounts', 'buildkit-names-that-hold-secrets'],
  counterparts: {},
  variant: ({ parts: { name } }) => (name !== undefined && namesSecret(name) ? 'secret' : undefined),
  silent: ({ parts: { name } }) => name !== undefined && !namesSecret(name),
});
