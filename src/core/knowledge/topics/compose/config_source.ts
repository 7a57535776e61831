import { defineTopic, type Described } from '../../topic';
import type text from './config_source.text';

type Variant = keyof typeof text.en.variants;

const byKey: Readonly<Record<string, Variant>> = {
  file: 'file',
  content: 'content',
  environment: 'environment',
  template_driver: 'driver',
};

export default defineTopic<typeof text>({
  constructs: ['configs.*', 'configs.*.file', 'configs.*.content', 'configs.*.environment', 'configs.*.template_driver'],
  claims: [
    'docker-consistent-environment',
    'compose-secret-file-is-a-mount',
    'compose-inline-needs-writable-root',
    'compose-refuses-external-secrets',
    'compose-interpolation',
  ],
  counterparts: {},
  variant: ({ path }: Described) => byKey[path.split('.')[2] ?? ''],
});
