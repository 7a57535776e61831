import { valueOf } from '../../model/certain';
import { setAttribute } from '../../model/libvirt/edits';
import { absent, child, isUnknown, value } from '../../model/libvirt/query';
import { said, textOf } from '../../workspace/libvirt/certainly';
import { cellsOf } from '../../workspace/libvirt/numa';
import { integerOf } from '../../workspace/libvirt/numbers';
import { nowhere, sole } from '../../workspace/libvirt/sole';
import { kibibytesOf } from '../../workspace/libvirt/units';
import type { Subjects } from '../rule';
import { defineRule } from '../rule';
import { atContent, atName, atValue } from './support/places';
import { attributeRemoval, elementRemoval } from './support/takeouts';
import type text from './memory-device-invalid.text';
import { isQemuDevice } from './support/device';
import { fix } from './support/fixes';

/** In KiB; source: virDomainMemoryDefValidate and virDomainMemoryTargetDefParseXML of libvirt. */
const smallestBlock = 2048;
const smallestLabel = 128;

/** The types of address that each model can have. */
const addresses: Readonly<Record<string, readonly string[]>> = {
  'virtio-mem': ['pci', 'ccw'],
  'sgx-epc': [],
};

const backed: ReadonlySet<string> = new Set(['nvdimm', 'virtio-pmem']);

export default defineRule<typeof text>({
  id: 'libvirt/memory-device-invalid',
  on: 'device',
  elements: ['memory'],
  since: '0.3.0',
  audience: 'everyone',
  claims: ['libvirt-refuses-memory-devices', 'libvirt-memory-devices'],
  messages: {
    'no-maximum': 'error',
    'no-node': 'error',
    'node-missing': 'error',
    'no-path': 'error',
    discard: 'error',
    'pmem-node': 'error',
    'pmem-private': 'error',
    'no-block': 'error',
    'label-small': 'error',
    'label-large': 'error',
    requested: 'error',
    'requested-part': 'error',
    'block-power': 'error',
    'block-small': 'error',
    aligned: 'error',
    address: 'error',
  },
  *check(subject) {
    const { file, element } = subject;
    if (!isQemuDevice(subject, 'memory')) return;
    const model = said(element, 'model');
    const target = sole(element, 'target');
    if (model === undefined || target === undefined) return;
    yield* inDomain(subject, model);
    if (backed.has(model)) {
      const source = child(element, 'source');
      if (absent(element, 'source') || (source && absent(source, 'path')))
        yield { message: 'no-path', values: { model }, at: atName(file, source ?? element) };
      if (said(element, 'discard') === 'yes') {
        yield {
          message: 'discard',
          values: { model },
          at: atValue(file, element, 'discard'),
          fixes: attributeRemoval(subject, element, 'discard'),
        };
      }
    }
    const node = child(target, 'node');
    if (model === 'virtio-pmem' && said(element, 'access') === 'private') {
      const shared = setAttribute(subject.model, element, 'access', 'shared');
      yield {
        message: 'pmem-private',
        at: atValue(file, element, 'access'),
        fixes: fix(subject, { title: 'shared', safety: 'review' }, shared),
      };
    }
    if (model === 'virtio-pmem' && node) yield { message: 'pmem-node', at: atName(file, node), fixes: elementRemoval(subject, node) };
    const size = valueOf(kibibytesOf(target, 'size'));
    const label = sole(target, 'label');
    const labelSize = label && valueOf(kibibytesOf(label, 'size'));
    if (label && labelSize !== undefined && model === 'nvdimm') {
      if (labelSize < smallestLabel) yield { message: 'label-small', values: { smallest: smallestLabel }, at: atName(file, label) };
      else if (size !== undefined && labelSize >= size) yield { message: 'label-large', at: atName(file, label) };
    }
    const address = child(element, 'address');
    const type = said(address, 'type');
    const fitting = addresses[model];
    if (address && fitting && type !== undefined && type !== 'none' && !fitting.includes(type)) {
      yield { message: 'address', values: { model, type }, at: atValue(file, address, 'type'), fixes: elementRemoval(subject, address) };
    }
    if (model === 'virtio-mem') yield* blocks(subject);
  },
});

function* inDomain(subject: Subjects['device'], model: string) {
  const { file, element, domain } = subject;
  const target = child(element, 'target');
  if (domain === undefined || target === undefined) return;
  const fixes = elementRemoval(subject, element);
  if (nowhere(domain.element, 'maxMemory')) {
    yield { message: 'no-maximum', at: atName(file, element), fixes } as const;
    return;
  }
  const cells = cellsOf(domain.element);
  if (cells === undefined || cells.length === 0) return;
  const node = child(target, 'node');
  const number = integerOf(textOf(node) ?? '');
  if (node && number !== undefined && number >= cells.length && model !== 'virtio-pmem') {
    yield { message: 'node-missing', values: { node: number, count: cells.length }, at: atContent(file, node) } as const;
  } else if ((model === 'dimm' || model === 'nvdimm' || model === 'virtio-mem') && absent(target, 'node')) {
    yield { message: 'no-node', at: atName(file, target) } as const;
  }
}

/** What a virtio memory device is given and taken in. */
function* blocks({ file, element }: Subjects['device']) {
  const target = child(element, 'target');
  const blockElement = target && sole(target, 'block');
  const requestedElement = target && sole(target, 'requested');
  if (target && absent(target, 'block')) yield { message: 'no-block', at: atName(file, target) } as const;
  if (target === undefined || blockElement === undefined) return;
  const size = valueOf(kibibytesOf(target, 'size'));
  const block = valueOf(kibibytesOf(target, 'block'));
  const requested = valueOf(kibibytesOf(target, 'requested'));
  if (block === undefined) return;
  const at = atContent(file, blockElement);
  if (block === 0 || !Number.isInteger(Math.log2(block))) yield { message: 'block-power', at } as const;
  else if (block < smallestBlock) yield { message: 'block-small', values: { smallest: smallestBlock / 1024 }, at } as const;
  else if (requested !== undefined && requestedElement) {
    const where = atContent(file, requestedElement);
    if (size !== undefined && requested > size) yield { message: 'requested', at: where } as const;
    else if (requested % block !== 0) yield { message: 'requested-part', at: where } as const;
  }
  const address = child(target, 'address');
  const base = address && !isUnknown(value(address, 'base')) ? said(address, 'base') : undefined;
  if (address && base !== undefined && /^0x[\da-f]{1,13}$/i.test(base) && block > 0 && Number(base) % (block * 1024) !== 0) {
    yield { message: 'aligned', at: atValue(file, address, 'base') } as const;
  }
}
