import { defineTopic } from '../../topic';
import type text from './provider.text';

export default defineTopic<typeof text>({
  constructs: ['services.*.provider', 'services.*.provider.type'],
  claims: ['compose-provider-runs-on-host', 'compose-trusts-every-file', 'compose-models-run-outside'],
  counterparts: {},
  variant: ({ path, value }) => (path.endsWith('.type') && value === 'model' ? 'model' : undefined),
});
