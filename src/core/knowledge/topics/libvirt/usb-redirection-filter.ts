import { defineTopic, type Described } from '../../topic';
import type text from './usb-redirection-filter.text';

/** Whether the rule is for some devices only; what a template writes may say so. */
function restricts({ sibling, writes }: Described): boolean {
  return ['class', 'vendor', 'product', 'version'].some((name) => (sibling(name) ?? (writes?.(name) === true ? '' : '-1')) !== '-1');
}

export default defineTopic<typeof text>({
  constructs: [
    'domain/devices/redirfilter',
    'domain/devices/redirfilter/usbdev',
    'domain/devices/redirfilter/usbdev@allow',
    'domain/devices/redirfilter/usbdev@class',
    'domain/devices/redirfilter/usbdev@vendor',
    'domain/devices/redirfilter/usbdev@product',
    'domain/devices/redirfilter/usbdev@version',
  ],
  claims: ['libvirt-usb-redirection-filter', 'libvirt-usb-redirection'],
  counterparts: {},
  choices: (described) =>
    described.path.endsWith('@allow') && described.value === 'yes' && !restricts(described) ? { isolation: 'no' } : {},
  variant(described) {
    const { path, sibling } = described;
    if (!path.includes('/usbdev')) return undefined;
    const allow = sibling('allow');
    if (allow === 'yes') return restricts(described) ? 'allow' : 'allowRest';
    return allow === 'no' ? (restricts(described) ? 'deny' : 'denyRest') : undefined;
  },
});
