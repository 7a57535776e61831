import { defineTopic } from '../../topic';
import type text from './interface-teaming.text';

export default defineTopic<typeof text>({
  constructs: ['domain/devices/interface/teaming', 'domain/devices/interface/teaming@type', 'domain/devices/interface/teaming@persistent'],
  claims: ['libvirt-teaming-keeps-migration', 'libvirt-hostdev-ties-to-host'],
  counterparts: {},
  variant({ owner }) {
    const type = owner('teaming@type');
    const model = owner('model@type');
    if (type === 'persistent') return model !== undefined && !model.startsWith('virtio') ? 'refused' : type;
    return type === 'transient' ? type : undefined;
  },
});
