import { removeAttribute, removeElement, setAttribute } from '../../model/libvirt/edits';
import { devicesNamed, hasAllDevices, lacks, numberAt, said, surely, surelyDevices } from '../../workspace/libvirt/certainly';
import { isUnknown, value } from '../../model/libvirt/query';
import type { XmlElement } from '../../model/libvirt/types';
import { isQemuDriver, isX86 } from '../../workspace/libvirt/architecture';
import type { Domain } from '../../workspace/workload';
import { defineRule } from '../rule';
import { fix } from './support/fixes';
import { repeated } from './support/once';
import { atName, atValue } from './support/places';
import type text from './device-repeated.text';

/** Devices of which libvirt's parser takes one. */
const single: ReadonlySet<string> = new Set(['memballoon', 'vsock', 'nvram', 'iommu', 'pstore', 'redirfilter']);

export default defineRule<typeof text>({
  id: 'libvirt/device-repeated',
  on: 'domain',
  since: '0.3.0',
  audience: 'everyone',
  claims: ['libvirt-single-devices'],
  messages: {
    one: 'error',
    panic: 'error',
    watchdog: 'error',
    actions: 'error',
    smartcard: 'error',
    console: 'error',
    port: 'error',
    shared: 'error',
  },
  *check(domain) {
    const { file, model } = domain;
    if (isQemuDriver(domain)) yield* together(domain);
    for (const [again, first] of repeated(surelyDevices(domain), keyOf)) {
      const rest = {
        at: atName(file, again),
        related: [{ message: 'first', at: atName(file, first) } as const],
        fixes: fix(domain, { title: 'remove', safety: 'review' }, removeElement(model, again)),
      } as const;
      if (again.name === 'tpm' && !isQemuDriver(domain)) continue;
      if (again.name === 'watchdog' && isQemuDriver(domain)) yield { message: 'watchdog', ...rest };
      else if (again.name === 'watchdog') continue;
      else if (again.name === 'panic') yield { message: 'panic', values: { model: said(again, 'model') ?? '' }, ...rest };
      else if (again.name !== 'smartcard') yield { message: 'one', values: { device: again.name }, ...rest };
      else if (isQemuDriver(domain)) yield { message: 'smartcard', ...rest };
    }
  },
});

/** What several devices of QEMU's must have in common, or apart. */
function* together(domain: Domain) {
  const { file, model } = domain;
  const [first, ...others] = devicesNamed(domain, 'watchdog');
  const action = said(first, 'action') ?? (first && lacks(first, 'action') ? 'reset' : undefined);
  for (const other of others) {
    const own = said(other, 'action') ?? (lacks(other, 'action') ? 'reset' : undefined);
    if (first === undefined || action === undefined || own === undefined || own === action) continue;
    const fixes = fix(domain, { title: 'action', safety: 'review', values: { action } }, setAttribute(model, other, 'action', action));
    const related = [{ message: 'first', at: atName(file, first) } as const];
    yield { message: 'actions', at: atValue(file, other, 'action'), related, fixes } as const;
  }
  const shared = devicesNamed(domain, 'filesystem').filter((each) => said(surely(each, 'driver'), 'type') === 'virtiofs');
  for (const [again, earlier] of repeated(shared, (each) => said(surely(each, 'target'), 'dir'))) {
    const target = surely(again, 'target') ?? again;
    const related = [{ message: 'first', at: atValue(file, surely(earlier, 'target') ?? earlier, 'dir') } as const];
    yield { message: 'shared', values: { target: said(target, 'dir') ?? '' }, at: atValue(file, target, 'dir'), related } as const;
  }
  const consoles = devicesNamed(domain, 'console').filter((each) => isSerial(each));
  const [console, ...more] = hasAllDevices(domain) ? consoles : [];
  for (const again of more) {
    const related = console ? [{ message: 'first', at: atName(file, console) } as const] : [];
    yield {
      message: 'console',
      at: atName(file, again),
      related,
      fixes: fix(domain, { title: 'remove', safety: 'review' }, removeElement(model, again)),
    } as const;
  }
  const ports = isX86(domain) ? devicesNamed(domain, 'serial').flatMap((each) => surely(each, 'target') ?? []) : [];
  const onIsa = ports.filter((target) => said(target, 'type') === 'isa-serial');
  for (const [again, earlier] of repeated(onIsa, (target) => numberAt(target, 'port')?.toString())) {
    const related = [{ message: 'first', at: atValue(file, earlier, 'port') } as const];
    const fixes = fix(domain, { title: 'port', safety: 'review' }, removeAttribute(model, again, 'port'));
    yield { message: 'port', values: { port: said(again, 'port') ?? '' }, at: atValue(file, again, 'port'), related, fixes } as const;
  }
}

function isSerial(console: XmlElement): boolean {
  const target = surely(console, 'target');
  return said(target, 'type') === 'serial';
}

function keyOf(device: XmlElement): string | undefined {
  // Several translation units of ARM's can be told apart, and a TPM proxy on POWER stands beside the TPM.
  if (device.name === 'iommu' && said(device, 'model') === 'smmuv3') return undefined;
  if (device.name === 'tpm')
    return isUnknown(value(device, 'model')) ? undefined : `tpm ${said(device, 'model') === 'spapr-tpm-proxy' ? 'proxy' : ''}`;
  if (single.has(device.name) || device.name === 'smartcard') return device.name;
  // Of the others libvirt takes one of each model that is part of the machine.
  if (device.name === 'watchdog') return said(device, 'model') === 'itco' ? 'watchdog itco' : undefined;
  const model = device.name === 'panic' ? said(device, 'model') : undefined;
  return model === undefined ? undefined : `panic ${model}`;
}
