import { defineTopic } from '../../topic';
import type text from './credential_spec.text';

export default defineTopic<typeof text>({
  constructs: [
    'services.*.credential_spec',
    'services.*.credential_spec.file',
    'services.*.credential_spec.registry',
    'services.*.credential_spec.config',
  ],
  claims: ['R2-windows-container-on-linux', 'compose-credential-spec', 'windows-container-needs-windows-kernel'],
  counterparts: {},
  variant: () => undefined,
});
