import { defineTopic, type Described } from '../../topic';
import type text from './model.text';

type Variant = keyof typeof text.en.variants;

const byKey: Readonly<Record<string, Variant>> = { model: 'model', context_size: 'context', runtime_flags: 'flags' };

export default defineTopic<typeof text>({
  constructs: ['models.*', 'models.*.model', 'models.*.context_size', 'models.*.runtime_flags'],
  claims: ['docker-shared-kernel', 'compose-models-run-outside', 'docker-gpu-uses-host-driver'],
  counterparts: {},
  variant: ({ path }: Described) => byKey[(path.split('.')[2] ?? '').replace('[]', '')],
});
