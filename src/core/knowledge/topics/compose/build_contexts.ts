import { defineTopic, type Described } from '../../topic';
import type text from './build_contexts.text';

function kindOf({ value }: Described) {
  if (value === undefined || value === '') return undefined;
  if (value.startsWith('service:')) return 'service';
  if (/^(?:docker-image|oci-layout):\/\//.test(value)) return value.includes('@sha256:') ? 'digest' : 'image';
  return /^(?:https?:\/\/|git:\/\/|ssh:\/\/|git@|github\.com\/)/.test(value) ? 'remote' : 'directory';
}

export default defineTopic<typeof text>({
  constructs: ['services.*.build.additional_contexts', 'services.*.build.additional_contexts.*'],
  claims: ['docker-layered-images', 'buildkit-named-contexts', 'dockerfile-pin-by-digest', 'R1-host-data-into-container'],
  counterparts: {},
  variant: kindOf,
});
