import { devicePaths } from '../../device-paths';
import { defineTopic } from '../../topic';
import type text from './chardev-log.text';

export default defineTopic<typeof text>({
  constructs: devicePaths(['serial', 'console', 'parallel', 'channel'], ['/log@file', '/log', '/log@append', '/source@append']),
  claims: ['libvirt-logd-rotates', 'libvirt-chardev-kinds'],
  counterparts: {},
  variant({ path, value }) {
    if (!path.endsWith('@append')) return 'log';
    return value === 'on' ? 'append' : value === 'off' ? 'truncate' : undefined;
  },
});
