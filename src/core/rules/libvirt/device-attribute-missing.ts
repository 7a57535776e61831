import { isClosed } from '../../model/libvirt/query';
import type { XmlElement } from '../../model/libvirt/types';
import { lacks, surely } from '../../workspace/libvirt/certainly';
import { defineRule } from '../rule';
import { atName } from './support/places';
import type text from './device-attribute-missing.text';

/** What says which kind of device it is, by device, or by a child of it. Source: VIR_XML_PROP_REQUIRED in libvirt's domain_conf.c. */
const required: Readonly<Record<string, readonly string[]>> = {
  audio: ['@id', '@type'],
  crypto: ['@model', '@type'],
  hub: ['@type'],
  input: ['@type'],
  iommu: ['@model'],
  memballoon: ['@model'],
  memory: ['@model'],
  rng: ['@model', 'backend@model'],
  shmem: ['@name'],
  smartcard: ['@mode'],
  sound: ['@model'],
  tpm: ['backend@type'],
  watchdog: ['@model'],
};

export default defineRule<typeof text>({
  id: 'libvirt/device-attribute-missing',
  on: 'device',
  elements: Object.keys(required),
  since: '0.3.0',
  audience: 'everyone',
  claims: ['libvirt-required-attributes'],
  messages: { missing: 'error' },
  *check({ file, element }) {
    for (const path of required[element.name] ?? []) {
      const [child = '', name = ''] = path.split('@');
      const holder: XmlElement | undefined = child === '' ? element : surely(element, child);
      if (holder && isClosed(holder) && lacks(holder, name))
        yield { message: 'missing', values: { element: holder.name, name }, at: atName(file, holder) };
    }
  },
});
