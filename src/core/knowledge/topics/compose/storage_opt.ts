import { defineTopic } from '../../topic';
import type text from './storage_opt.text';

export default defineTopic<typeof text>({
  constructs: ['services.*.storage_opt', 'services.*.storage_opt.*'],
  claims: ['docker-layered-images', 'docker-storage-size-needs-quota', 'docker-writable-layer-copy-up'],
  counterparts: {},
  variant: ({ parts }) => (parts.name === 'size' ? 'size' : undefined),
});
