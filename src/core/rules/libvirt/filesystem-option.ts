import { removeAttribute, removeElement } from '../../model/libvirt/edits';
import { absent, attribute } from '../../model/libvirt/query';
import { lacks, said, surely } from '../../workspace/libvirt/certainly';
import { defineRule } from '../rule';
import { underQemu } from './support/device';
import { fix } from './support/fixes';
import { atName, atValue } from './support/places';
import type text from './filesystem-option.text';

/** Drivers of the container driver. */
const foreign: ReadonlySet<string> = new Set(['loop', 'nbd', 'ploop']);

/** Source: qemuValidateDomainDeviceDefFS of libvirt's qemu_validate.c and virDomainFSDefValidate of domain_validate.c. */
export default defineRule<typeof text>({
  id: 'libvirt/filesystem-option',
  on: 'device',
  elements: ['filesystem'],
  since: '0.3.0',
  audience: 'everyone',
  claims: ['libvirt-filesystem-options'],
  messages: {
    type: 'error',
    driver: 'error',
    virtiofs: 'error',
    access: 'error',
    limit: 'error',
    boot: 'error',
    target: 'error',
    source: 'error',
  },
  *check(subject) {
    const { file, model, element } = subject;
    const target = surely(element, 'target');
    if (target ? lacks(target, 'dir') : absent(element, 'target')) yield { message: 'target', at: atName(file, target ?? element) };
    const driver = surely(element, 'driver');
    const kind = said(driver, 'type') ?? (absent(element, 'driver') || (driver && lacks(driver, 'type')) ? 'path' : undefined);
    const boot = surely(element, 'boot');
    if (boot && kind !== undefined && kind !== 'virtiofs') {
      const fixes = fix(subject, { title: 'remove', safety: 'review', values: { name: '<boot>' } }, removeElement(model, boot));
      yield { message: 'boot', at: atName(file, boot), fixes };
    }
    if (!underQemu(subject)) return;
    const type = said(element, 'type') ?? (lacks(element, 'type') ? 'mount' : undefined);
    if (type !== undefined && type !== 'mount') {
      yield { message: 'type', values: { type }, at: atValue(file, element, 'type') };
      return;
    }
    if (type === 'mount' && absent(element, 'source')) yield { message: 'source', at: atName(file, element) };
    for (const name of ['space_hard_limit', 'space_soft_limit']) {
      const limit = surely(element, name);
      if (limit === undefined) continue;
      const fixes = fix(subject, { title: 'remove', safety: 'review', values: { name: `<${name}>` } }, removeElement(model, limit));
      yield { message: 'limit', values: { name }, at: atName(file, limit), fixes };
    }
    if (driver && kind !== undefined && foreign.has(kind)) yield { message: 'driver', values: { kind }, at: atValue(file, driver, 'type') };
    if (kind !== 'virtiofs' || driver === undefined) return;
    const access = said(element, 'accessmode');
    // With a socket, another process decides about the access.
    const ours = surely(element, 'source') && !attribute(surely(element, 'source') ?? element, 'socket');
    if (ours && access !== undefined && access !== 'passthrough') {
      const fixes = fix(
        subject,
        { title: 'remove', safety: 'review', values: { name: 'accessmode' } },
        removeAttribute(model, element, 'accessmode'),
      );
      yield { message: 'access', values: { access }, at: atValue(file, element, 'accessmode'), fixes };
    }
    for (const [holder, name] of [
      [driver, 'wrpolicy'],
      [driver, 'format'],
      [element, 'model'],
      [element, 'multidevs'],
    ] as const) {
      if (['default', undefined].includes(said(holder, name)) || (name === 'wrpolicy' && !ours)) continue;
      const fixes = fix(subject, { title: 'remove', safety: 'review', values: { name } }, removeAttribute(model, holder, name));
      yield { message: 'virtiofs', values: { name }, at: atValue(file, holder, name), fixes };
    }
  },
});
