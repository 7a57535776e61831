import { defineTopic } from '../../topic';
import type text from './volume.text';

export default defineTopic<typeof text>({
  constructs: ['VOLUME'],
  claims: ['dockerfile-volume-is-anonymous', 'docker-volumes-keep-data', 'docker-writable-layer-copy-up', 'snapshots-vs-layers'],
  counterparts: { kvm: 'snapshots-vs-layers' },
  variant: () => undefined,
});
