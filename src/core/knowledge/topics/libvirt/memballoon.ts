import { defineTopic } from '../../topic';
import type text from './memballoon.text';

const element = 'domain/devices/memballoon';

export default defineTopic<typeof text>({
  constructs: [element, `${element}@model`, `${element}@freePageReporting`, `${element}@autodeflate`],
  claims: ['libvirt-balloon-added-by-default', 'libvirt-balloon-reports-free-pages', 'vfio-pins-guest-memory'],
  counterparts: { docker: 'docker-no-limits-by-default' },
  variant({ path, value, sibling }) {
    if (path.endsWith('@autodeflate')) return value === 'on' ? 'deflating' : undefined;
    const model = sibling('model');
    if (model === 'none' || model === 'xen') return model;
    if (!model?.startsWith('virtio')) return undefined;
    return sibling('freePageReporting') === 'on' ? 'reporting' : 'virtio';
  },
});
