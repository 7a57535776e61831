import { defineTopic, type Described } from '../../topic';
import type text from './secret_source.text';

type Variant = keyof typeof text.en.variants;

const byKey: Readonly<Record<string, Variant>> = {
  file: 'file',
  environment: 'environment',
  driver: 'driver',
  template_driver: 'driver',
};

export default defineTopic<typeof text>({
  constructs: ['secrets.*', 'secrets.*.file', 'secrets.*.environment', 'secrets.*.driver', 'secrets.*.template_driver'],
  claims: [
    'R1-host-data-into-container',
    'compose-secret-file-is-a-mount',
    'compose-inline-needs-writable-root',
    'compose-refuses-external-secrets',
    'compose-secret-is-a-file',
  ],
  counterparts: {},
  variant: ({ path }: Described) => byKey[path.split('.')[2] ?? ''],
});
