import { defineTopic } from '../../topic';
import { underQemu } from '../../libvirt/aims';
import type text from './memballoon.text';

const element = 'domain/devices/memballoon';

/** Whether the domain keeps its memory from being given back. */
function isPinned(domain: (path: string) => string | undefined): boolean {
  const kept = ['memoryBacking/locked', 'memoryBacking/hugepages'].some((path) => domain(path) !== undefined);
  return kept || domain('devices/hostdev@type') === 'pci';
}

export default defineTopic<typeof text>({
  constructs: [element, `${element}@model`, `${element}@freePageReporting`, `${element}@autodeflate`],
  claims: [
    'libvirt-balloon-added-by-default',
    'libvirt-balloon-reports-free-pages',
    'vfio-pins-guest-memory',
    'libvirt-balloon-autodeflate',
    'libvirt-locked-memory',
  ],
  compared: ['virtio', 'reporting'],
  counterparts: { docker: 'docker-no-limits-by-default' },
  choices(described) {
    const { path, value, domain } = described;
    if (!path.endsWith('@model') || value?.startsWith('virtio') !== true || !underQemu(described)) return {};
    return domain !== undefined && isPinned(domain) ? { isolation: 'none', performance: 'none' } : { isolation: 'none' };
  },
  variant({ path, value, sibling, domain }) {
    if (path.endsWith('@autodeflate')) return value === 'on' ? 'deflating' : undefined;
    const model = sibling('model');
    if (model === 'none' || model === 'xen') return model;
    if (!model?.startsWith('virtio')) return undefined;
    if (domain !== undefined && isPinned(domain)) return 'inert';
    return sibling('freePageReporting') === 'on' ? 'reporting' : 'virtio';
  },
});
