import { defineTopic } from '../../topic';
import type text from './disk-snapshot.text';

export default defineTopic<typeof text>({
  constructs: ['domain/devices/disk@snapshot'],
  claims: ['snapshots-vs-layers', 'libvirt-disk-snapshot-modes'],
  counterparts: {},
  variant: ({ value, owner, owns }) =>
    value === 'no' && (owner('@device') === 'cdrom' || owns('readonly'))
      ? 'readOnly'
      : value === 'internal' && owner('driver@type') === 'raw'
        ? 'impossible'
        : (['internal', 'external', 'no', 'manual'] as const).find((mode) => mode === value),
});
