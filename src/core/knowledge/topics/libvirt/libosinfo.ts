import { defineTopic } from '../../topic';
import type text from './libosinfo.text';

export default defineTopic<typeof text>({
  constructs: [
    'domain/metadata/libosinfo:libosinfo/libosinfo:os@id',
    'domain/metadata/libosinfo:libosinfo/libosinfo:os',
    'domain/metadata/libosinfo:libosinfo',
    'domain/metadata',
  ],
  claims: ['libvirt-metadata-for-tools'],
  counterparts: {},
  variant: ({ path }) => (path === 'domain/metadata' ? 'any' : 'system'),
});
