import { defineTopic } from '../../topic';
import type text from './userns_mode.text';

export default defineTopic<typeof text>({
  constructs: ['services.*.userns_mode'],
  claims: [
    'docker-weaker-isolation',
    'docker-userns-host',
    'docker-userns-not-remapped-by-default',
    'docker-rootless-daemon',
    'docker-bind-mount-writes-host',
  ],
  counterparts: { lxc: 'libvirt-lxc-idmap-maps-root' },
  compared: ['host'],
  variant({ value }) {
    if (value === undefined || value === '') return undefined;
    if (value === 'host') return 'host';
    return /^(?:keep-id|auto|nomap|private|ns:|container:)/.test(value) ? 'podman' : 'refused';
  },
});
