import { child, isUnknown, value } from '../../model/libvirt/query';
import { firstWritten, numberAt, said } from '../../workspace/libvirt/certainly';
import { nowhere, sole } from '../../workspace/libvirt/sole';
import { defineRule } from '../rule';
import { isQemuDevice } from './support/device';
import { atName, atValue } from './support/places';
import { attributeRemoval, elementRemoval, optionRemoval } from './support/takeouts';
import type text from './video-contradiction.text';

const qxlOnly = ['ram', 'vram64', 'vgamem'];
const virtioOnly = ['iommu', 'ats', 'packed', 'page_per_vq'];
/** Types of other hypervisors; source: virQEMUCapsFillDomainDeviceVideoCaps of libvirt's qemu_capabilities.c. */
const notOfQemu: ReadonlySet<string> = new Set(['xen', 'vbox', 'parallels', 'gop']);
const withResolution: ReadonlySet<string> = new Set(['vga', 'qxl', 'virtio', 'bochs']);
const several: ReadonlySet<string> = new Set(['qxl', 'virtio']);
const smallest = 1024;

export default defineRule<typeof text>({
  id: 'libvirt/video-contradiction',
  on: 'device',
  elements: ['video'],
  since: '0.3.0',
  audience: 'everyone',
  claims: ['libvirt-refuses-video'],
  messages: {
    type: 'error',
    heads: 'error',
    qxl: 'error',
    virtio: 'error',
    memory: 'error',
    vgamem: 'error',
    accel: 'error',
    node: 'error',
    resolution: 'error',
    zero: 'error',
    blob: 'error',
    address: 'error',
  },
  *check(subject) {
    const { file, element, domain } = subject;
    const model = child(element, 'model');
    const type = said(model, 'type');
    if (!isQemuDevice(subject, 'video') || model === undefined || type === undefined) return;
    if (notOfQemu.has(type)) {
      yield { message: 'type', values: { type }, at: atValue(file, model, 'type') };
      return;
    }
    if (!several.has(type) && type !== 'none' && (numberAt(model, 'heads') ?? 1) !== 1) {
      yield { message: 'heads', values: { type }, at: atValue(file, model, 'heads'), fixes: attributeRemoval(subject, model, 'heads') };
    }
    const extra = type === 'qxl' ? undefined : qxlOnly.find((name) => (numberAt(model, name) ?? 0) > 0);
    if (extra)
      yield { message: 'qxl', values: { name: extra }, at: atValue(file, model, extra), fixes: attributeRemoval(subject, model, extra) };
    const vram = numberAt(model, 'vram');
    if ((type === 'vga' || type === 'vmvga') && vram !== undefined && vram > 0 && vram < smallest) {
      yield { message: 'memory', values: { smallest }, at: atValue(file, model, 'vram'), fixes: attributeRemoval(subject, model, 'vram') };
    }
    const vgamem = type === 'qxl' ? numberAt(model, 'vgamem') : undefined;
    if (vgamem !== undefined && vgamem > 0 && (vgamem < smallest || !Number.isInteger(Math.log2(vgamem)))) {
      const fixes = attributeRemoval(subject, model, 'vgamem');
      yield { message: 'vgamem', values: { smallest }, at: atValue(file, model, 'vgamem'), fixes };
    }
    const driver = child(element, 'driver');
    const option = driver && type !== 'virtio' ? firstWritten(driver, virtioOnly) : undefined;
    if (driver && option)
      yield {
        message: 'virtio',
        values: { name: option },
        at: atValue(file, driver, option),
        fixes: attributeRemoval(subject, driver, option),
      };
    if (driver && said(driver, 'name') === 'vhostuser' && type !== 'virtio') {
      yield { message: 'virtio', values: { name: 'vhostuser' }, at: atValue(file, driver, 'name') };
    }
    const acceleration = child(model, 'acceleration');
    const ownProcess =
      driver !== undefined && said(driver, 'name') !== 'qemu' && (said(driver, 'name') !== undefined || isUnknown(value(driver, 'name')));
    if (acceleration && said(acceleration, 'accel3d') === 'yes' && type !== 'virtio' && !ownProcess) {
      yield { message: 'accel', at: atValue(file, acceleration, 'accel3d'), fixes: elementRemoval(subject, acceleration) };
    }
    if (acceleration && said(acceleration, 'rendernode') !== undefined && !ownProcess) {
      yield {
        message: 'node',
        at: atValue(file, acceleration, 'rendernode'),
        fixes: optionRemoval(subject, acceleration, 'rendernode'),
      };
    }
    const resolution = child(model, 'resolution');
    if (resolution && (numberAt(resolution, 'x') === 0 || numberAt(resolution, 'y') === 0)) {
      yield { message: 'zero', at: atName(file, resolution), fixes: elementRemoval(subject, resolution) };
    } else if (resolution && type !== 'none' && !withResolution.has(type)) {
      yield { message: 'resolution', values: { type }, at: atName(file, resolution), fixes: elementRemoval(subject, resolution) };
    }
    if (type !== 'virtio' && said(model, 'blob') !== undefined) {
      yield {
        message: 'virtio',
        values: { name: 'blob' },
        at: atValue(file, model, 'blob'),
        fixes: attributeRemoval(subject, model, 'blob'),
      };
    }
    const source = domain && sole(domain.element, 'memoryBacking/source');
    const otherMemory =
      domain &&
      (nowhere(domain.element, 'memoryBacking/source') ||
        (source && said(source, 'type') !== undefined && said(source, 'type') !== 'memfd'));
    if (type === 'virtio' && said(model, 'blob') === 'on' && otherMemory) {
      yield { message: 'blob', at: atValue(file, model, 'blob'), fixes: attributeRemoval(subject, model, 'blob') };
    }
    const address = child(element, 'address');
    const bus = said(address, 'type');
    if (type === 'ramfb' && address && bus !== undefined && bus !== 'none') {
      yield { message: 'address', at: atName(file, address), fixes: elementRemoval(subject, address) };
    }
  },
});
