import { removeElement } from '../../model/libvirt/edits';
import { said, surely, surelyDevices } from '../../workspace/libvirt/certainly';
import { isEchoOfSerial } from '../../workspace/libvirt/pci';
import { defineRule } from '../rule';
import { fix } from './support/fixes';
import { repeated } from './support/once';
import { atValue } from './support/places';
import type text from './alias-duplicate.text';

export default defineRule<typeof text>({
  id: 'libvirt/alias-duplicate',
  on: 'domain',
  since: '0.3.0',
  audience: 'everyone',
  claims: ['libvirt-user-aliases'],
  messages: { twice: 'error' },
  *check(domain) {
    const { file, model } = domain;
    const devices = surelyDevices(domain);
    // libvirt makes a console of the first serial port, and lets the two share a name.
    const port = devices.find(({ name }) => name === 'serial');
    const aliases = devices.flatMap((device) => (device === port || isEchoOfSerial(device) ? [] : (surely(device, 'alias') ?? [])));
    // libvirt throws away and writes anew what does not begin so.
    const own = aliases.filter((alias) => said(alias, 'name')?.startsWith('ua-'));
    for (const [again, first] of repeated(own, (alias) => said(alias, 'name'))) {
      yield {
        message: 'twice',
        values: { alias: said(again, 'name') ?? '' },
        at: atValue(file, again, 'name'),
        related: [{ message: 'first', at: atValue(file, first, 'name') }],
        fixes: fix(domain, { title: 'remove', safety: 'review' }, removeElement(model, again)),
      };
    }
  },
});
