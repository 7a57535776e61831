import { absent, child, isUnknown, value } from '../../model/libvirt/query';
import { isQemuDriver } from '../../workspace/libvirt/architecture';
import { lacks, said } from '../../workspace/libvirt/certainly';
import { isArch } from '../../workspace/libvirt/machines';
import { nowhere } from '../../workspace/libvirt/sole';
import { defineRule } from '../rule';
import { atName, atValue } from './support/places';
import { attributeRemoval, elementRemoval } from './support/takeouts';
import type text from './hostdev-option-mismatch.text';

/** Which addresses in the guest each kind can have. Source: virDomainHostdevDefValidate of libvirt's domain_validate.c. */
const addresses: Readonly<Record<string, readonly string[]>> = {
  pci: ['pci', 'unassigned'],
  scsi: ['drive'],
  scsi_host: ['pci', 'ccw'],
  usb: ['usb'],
  'vfio-pci': ['pci'],
  'vfio-ccw': ['ccw'],
};

/** What only devices of one kind have. */
const ofKind: Readonly<Record<string, string>> = { rawio: 'scsi', sgio: 'scsi' };

export default defineRule<typeof text>({
  id: 'libvirt/hostdev-option-mismatch',
  on: 'device',
  elements: ['hostdev'],
  since: '0.3.0',
  audience: 'everyone',
  claims: ['libvirt-refuses-hostdevs'],
  messages: {
    capabilities: 'error',
    'no-source': 'error',
    uuid: 'error',
    adapter: 'error',
    'usb-id': 'error',
    address: 'error',
    kind: 'error',
    boot: 'error',
    display: 'error',
    'no-graphics': 'error',
    rom: 'error',
    'rom-off': 'error',
    'startup-policy': 'error',
    'write-filtering': 'error',
    'teaming-kind': 'error',
    'teaming-type': 'error',
    'teaming-partner': 'error',
    model: 'error',
    wwpn: 'error',
  },
  *check(subject) {
    const { file, element, domain } = subject;
    if (domain && !isQemuDriver(domain)) return;
    const type = said(element, 'type');
    const fixes = elementRemoval(subject, element);
    if (said(element, 'mode') === 'capabilities') {
      yield { message: 'capabilities', at: atValue(file, element, 'mode'), fixes };
      return;
    }
    if ((said(element, 'mode') !== 'subsystem' && !lacks(element, 'mode')) || type === undefined) return;
    if (absent(element, 'source')) {
      yield { message: 'no-source', at: atName(file, element), fixes };
      return;
    }
    const source = child(element, 'source');
    for (const [option, kind] of Object.entries(ofKind)) {
      if (said(element, option) !== undefined && type !== kind) {
        yield {
          message: 'kind',
          values: { option, kind },
          at: atValue(file, element, option),
          fixes: attributeRemoval(subject, element, option),
        };
      }
    }
    if (said(element, 'model') !== undefined && type !== 'mdev' && type !== 'scsi_host') {
      yield { message: 'model', at: atValue(file, element, 'model'), fixes: attributeRemoval(subject, element, 'model') };
    }

    const address = child(element, 'address');
    const bus = said(address, 'type');
    const fitting = addresses[type === 'mdev' ? (said(element, 'model') ?? '') : type];
    // A channel that the machine does not have is wrong by itself.
    const otherMachine = bus === 'ccw' && domain !== undefined && isArch(domain, 's390*') === false;
    if (address && bus !== undefined && bus !== 'none' && !otherMachine && fitting && !fitting.includes(bus)) {
      yield {
        message: 'address',
        values: { type, bus, fitting: fitting.map((each) => `\`${each}\``) },
        at: atValue(file, address, 'type'),
        fixes: elementRemoval(subject, address),
      };
    }
    const boot = child(element, 'boot');
    const model = said(element, 'model');
    if (boot && (type === 'scsi_host' || (type === 'mdev' && (model === 'vfio-pci' || model === 'vfio-ap')))) {
      yield { message: 'boot', at: atName(file, boot), fixes: elementRemoval(subject, boot) };
    }
    const display = said(element, 'display');
    if (type === 'mdev' && display !== undefined && model !== undefined && model !== 'vfio-pci') {
      yield {
        message: 'display',
        values: { model },
        at: atValue(file, element, 'display'),
        fixes: attributeRemoval(subject, element, 'display'),
      };
    } else if ((type === 'mdev' || type === 'pci') && display === 'on' && domain && nowhere(domain.element, 'devices/graphics')) {
      yield { message: 'no-graphics', at: atValue(file, element, 'display'), fixes: attributeRemoval(subject, element, 'display') };
    }
    const rom = child(element, 'rom');
    if (rom && type !== 'pci' && type !== 'mdev') yield { message: 'rom', at: atName(file, rom), fixes: elementRemoval(subject, rom) };
    else if (rom && said(rom, 'enabled') === 'no' && (said(rom, 'file') ?? said(rom, 'bar')) !== undefined) {
      yield {
        message: 'rom-off',
        at: atName(file, rom),
        fixes: attributeRemoval(subject, rom, said(rom, 'file') !== undefined ? 'file' : 'bar'),
      };
    }
    const teaming = child(element, 'teaming');
    if (teaming && type !== 'pci') yield { message: 'teaming-kind', at: atName(file, teaming), fixes: elementRemoval(subject, teaming) };
    else if (teaming && !isUnknown(value(teaming, 'type')) && said(teaming, 'type') !== 'transient')
      yield { message: 'teaming-type', at: atValue(file, teaming, 'type') };
    else if (teaming && said(teaming, 'type') === 'transient' && lacks(teaming, 'persistent'))
      yield { message: 'teaming-partner', at: atName(file, teaming) };
    if (source === undefined) return;
    if (said(source, 'startupPolicy') !== undefined && type !== 'usb') {
      yield {
        message: 'startup-policy',
        at: atValue(file, source, 'startupPolicy'),
        fixes: attributeRemoval(subject, source, 'startupPolicy'),
      };
    }
    if (domain && said(source, 'writeFiltering') !== undefined && type === 'pci') {
      yield {
        message: 'write-filtering',
        at: atValue(file, source, 'writeFiltering'),
        fixes: attributeRemoval(subject, source, 'writeFiltering'),
      };
    }
    const where = child(source, 'address');
    if (type === 'mdev' && (where ? lacks(where, 'uuid') : absent(source, 'address')))
      yield { message: 'uuid', at: atName(file, where ?? source) };
    if (type === 'scsi' && lacks(source, 'protocol') && absent(source, 'adapter')) yield { message: 'adapter', at: atName(file, source) };
    const vendor = child(source, 'vendor');
    const product = child(source, 'product');
    if (type === 'usb' && vendor && absent(source, 'product'))
      yield { message: 'usb-id', values: { missing: 'product' }, at: atName(file, vendor) };
    if (type === 'usb' && product && absent(source, 'vendor'))
      yield { message: 'usb-id', values: { missing: 'vendor' }, at: atName(file, product) };
    const wwpn = said(source, 'wwpn');
    if (
      type === 'scsi_host' &&
      said(source, 'protocol') === 'vhost' &&
      (wwpn === undefined ? lacks(source, 'wwpn') : !/^naa\.[\da-f]{16}$/i.test(wwpn))
    ) {
      yield { message: 'wwpn', at: wwpn === undefined ? atName(file, source) : atValue(file, source, 'wwpn') };
    }
  },
});
