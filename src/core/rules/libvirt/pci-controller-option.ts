import { removeAttribute, removeElement } from '../../model/libvirt/edits';
import { attribute } from '../../model/libvirt/query';
import { isQemuDriver, isX86 } from '../../workspace/libvirt/architecture';
import { numberAt, said, surely } from '../../workspace/libvirt/certainly';
import { mayBePSeries, slotsOf } from '../../workspace/libvirt/pci';
import { defineRule } from '../rule';
import { fix } from './support/fixes';
import { atName, atValue } from './support/places';
import type text from './pci-controller-option.text';

interface Option {
  readonly least: number;
  readonly most: number;
  readonly models: readonly string[];
}

const ports = ['pcie-root-port', 'pcie-switch-downstream-port'];

/** Source: virDomainControllerDefValidate of libvirt's domain_validate.c and qemuValidateDomainDeviceDefControllerPCI of qemu_validate.c. */
const options: Readonly<Record<string, Option>> = {
  chassisNr: { least: 1, most: 255, models: ['pci-bridge'] },
  chassis: { least: 0, most: 255, models: ports },
  port: { least: 0, most: 255, models: ports },
  busNr: { least: 1, most: 254, models: ['pci-expander-bus', 'pcie-expander-bus'] },
  index: { least: 0, most: 30, models: ['pci-root'] },
};

/** Controllers whose slots can be told to take devices while the guest runs, or not to. */
const pluggable: ReadonlySet<string> = new Set([...ports, 'pci-root']);

/** The devices that QEMU has for each model. */
const names: Readonly<Record<string, readonly string[]>> = {
  'pci-bridge': ['pci-bridge'],
  'dmi-to-pci-bridge': ['i82801b11-bridge'],
  'pcie-to-pci-bridge': ['pcie-pci-bridge'],
  'pcie-root-port': ['pcie-root-port', 'ioh3420'],
  'pcie-switch-upstream-port': ['x3130-upstream'],
  'pcie-switch-downstream-port': ['xio3130-downstream'],
  'pci-expander-bus': ['pxb'],
  'pcie-expander-bus': ['pxb-pcie'],
};

export default defineRule<typeof text>({
  id: 'libvirt/pci-controller-option',
  on: 'device',
  elements: ['controller'],
  since: '0.3.0',
  audience: 'everyone',
  claims: ['libvirt-pci-controller-targets'],
  messages: { range: 'error', elsewhere: 'error', 'host-bridge': 'error', name: 'error' },
  *check(subject) {
    const { file, model, element, domain } = subject;
    if (said(element, 'type') !== 'pci') return;
    const kind = said(element, 'model');
    const target = surely(element, 'target');
    for (const [name, { least, most, models }] of target ? Object.entries(options) : []) {
      const number = numberAt(target, name, 0);
      if (target === undefined || number === undefined || number < 0) continue;
      const at = atValue(file, target, name);
      const remove = () => fix(subject, { title: 'remove', safety: 'review', values: { name } }, removeAttribute(model, target, name));
      const index = numberAt(element, 'index');
      if (number < least || number > most) {
        yield { message: 'range', values: { name, least, most }, at, fixes: remove() };
      } else if (name === 'index' && index !== undefined && (index === 0) !== (number === 0)) {
        yield { message: 'host-bridge', at, fixes: remove() };
      } else if (
        kind !== undefined &&
        slotsOf(kind) &&
        domain &&
        isQemuDriver(domain) &&
        !(models.includes(kind) && (name !== 'index' || mayBePSeries(domain)))
      ) {
        yield { message: 'elsewhere', values: { name, kind }, at, fixes: remove() };
      }
    }
    const rootless = kind !== undefined && slotsOf(kind) && domain && isQemuDriver(domain) && isX86(domain);
    if (target && rootless && said(target, 'hotplug') !== undefined && !pluggable.has(kind)) {
      const fixes = fix(
        subject,
        { title: 'drop', safety: 'review', values: { name: 'hotplug' } },
        removeAttribute(model, target, 'hotplug'),
      );
      yield { message: 'elsewhere', values: { name: 'hotplug', kind }, at: atValue(file, target, 'hotplug'), fixes };
    }
    const node = surely(target, 'node');
    if (node && rootless && !options.busNr?.models.includes(kind)) {
      const fixes = fix(subject, { title: 'drop', safety: 'review', values: { name: '<node>' } }, removeElement(model, node));
      yield { message: 'elsewhere', values: { name: '<node>', kind }, at: atName(file, node), fixes };
    }
    const device = surely(element, 'model');
    if (device && rootless && (kind === 'pci-root' || kind === 'pcie-root') && said(device, 'name') !== undefined) {
      const fixes = fix(subject, { title: 'drop', safety: 'review', values: { name: '<model>' } }, removeElement(model, device));
      yield { message: 'elsewhere', values: { name: '<model>', kind }, at: atName(file, device), fixes };
      return;
    }
    const own = said(device, 'name');
    const known = kind === undefined || !Object.hasOwn(names, kind) ? undefined : names[kind];
    if (
      device === undefined ||
      own === undefined ||
      known === undefined ||
      known.includes(own) ||
      !Object.values(names).some((each) => each.includes(own)) ||
      !domain ||
      !isQemuDriver(domain)
    )
      return;
    yield {
      message: 'name',
      values: { kind: kind ?? '', own, known: known.map((each) => `\`${each}\``) },
      at: attribute(device, 'name') ? atValue(file, device, 'name') : atName(file, device),
      fixes: fix(subject, { title: 'device', safety: 'review' }, removeElement(model, device)),
    };
  },
});
