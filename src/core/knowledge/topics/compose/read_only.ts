import { defineTopic } from '../../topic';
import { parseBoolean } from '../../../text/values';
import type text from './read_only.text';

export default defineTopic<typeof text>({
  constructs: ['services.*.read_only'],
  claims: ['docker-read-only-rootfs', 'snapshots-vs-layers', 'docker-writable-layer-copy-up', 'cis-docker-read-only-root'],
  counterparts: {},
  variant({ value }) {
    const on = parseBoolean(value);
    return on === undefined ? undefined : on ? 'on' : 'off';
  },
});
