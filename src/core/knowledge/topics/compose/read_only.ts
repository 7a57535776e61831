import { defineTopic } from '../../topic';
import { truth } from '../../values';
import type text from './read_only.text';

export default defineTopic<typeof text>({
  constructs: ['services.*.read_only'],
  claims: ['docker-read-only-rootfs', 'snapshots-vs-layers', 'docker-writable-layer-copy-up', 'cis-docker-read-only-root'],
  counterparts: {},
  variant({ value }) {
    const on = truth(value);
    return on === undefined ? undefined : on ? 'on' : 'off';
  },
});
