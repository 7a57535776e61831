import { defineTopic } from '../../topic';
import type text from './models.text';

export default defineTopic<typeof text>({
  constructs: [
    'services.*.models',
    'services.*.models[]',
    'services.*.models.*',
    'services.*.models.*.endpoint_var',
    'services.*.models.*.model_var',
  ],
  claims: ['compose-model-variables', 'compose-models-run-outside'],
  counterparts: {},
  variant: () => undefined,
});
