import { defineTopic } from '../../topic';
import type text from './volumes_from.text';

export default defineTopic<typeof text>({
  constructs: ['services.*.volumes_from'],
  claims: ['R1-host-data-into-container', 'docker-volumes-from-copies-mounts', 'docker-socket-read-only-no-limit', 'compose-merge-appends'],
  counterparts: { kvm: 'libvirt-filesystem-shares-host-files' },
  variant({ value }) {
    if (value === undefined || value === '') return undefined;
    if (/:ro$/.test(value)) return 'read-only';
    return value.startsWith('container:') ? 'foreign' : 'service';
  },
});
