import type { XmlElement } from '../../model/libvirt/types';
import { isQemuDriver } from '../../workspace/libvirt/architecture';
import { devicesNamed, hasAllDevices, numberAt, said, surelyAll } from '../../workspace/libvirt/certainly';
import { defineRule } from '../rule';
import { repeated } from './support/once';
import { atName, atValue } from './support/places';
import { elementRemoval } from './support/takeouts';
import type text from './audio-contradiction.text';

export default defineRule<typeof text>({
  id: 'libvirt/audio-contradiction',
  on: 'domain',
  since: '0.3.0',
  audience: 'everyone',
  claims: ['libvirt-refuses-audio'],
  messages: { 'no-backend': 'error', zero: 'error', twice: 'error', spice: 'error', 'not-dbus': 'error' },
  *check(domain) {
    const { file } = domain;
    if (!isQemuDriver(domain)) return;
    const audios = devicesNamed(domain, 'audio');
    const graphics = devicesNamed(domain, 'graphics');
    const users = [...devicesNamed(domain, 'sound'), ...graphics].flatMap((device) =>
      surelyAll(device, 'audio').map((use) => ({ device, use, id: numberAt(use, 'id') })),
    );
    for (const each of [...audios, ...users.map(({ use }) => use)]) {
      if (numberAt(each, 'id') === 0) yield { message: 'zero', at: atValue(file, each, 'id') };
    }
    for (const [again, first] of repeated(audios, idOf)) {
      yield {
        message: 'twice',
        values: { id: idOf(again) ?? '' },
        at: atValue(file, again, 'id'),
        related: [{ message: 'first', at: atValue(file, first, 'id') }],
        fixes: elementRemoval(domain, again),
      };
    }
    const others = hasAllDevices(domain) ? graphics.map((each) => said(each, 'type')) : [undefined];
    for (const audio of audios) {
      if (said(audio, 'type') === 'spice' && others.every((type) => type !== undefined && type !== 'spice'))
        yield { message: 'spice', at: atValue(file, audio, 'type'), fixes: elementRemoval(domain, audio) };
    }
    if (!hasAllDevices(domain) || audios.some((audio) => idOf(audio) === undefined)) return;
    const byId = new Map(audios.map((audio) => [numberAt(audio, 'id'), audio]));
    for (const { device, use, id } of users) {
      if (id === undefined || id === 0) continue;
      const fixes = elementRemoval(domain, use);
      const at = atValue(file, use, 'id');
      const type = said(device, 'type');
      const backend = byId.get(id);
      // Other consoles carry no sound, or do not mind.
      if (backend === undefined && (device.name === 'sound' || type === 'vnc')) yield { message: 'no-backend', values: { id }, at, fixes };
      else if (backend && type === 'dbus' && said(backend, 'type') !== undefined && said(backend, 'type') !== 'dbus')
        yield { message: 'not-dbus', at, related: [{ message: 'first', at: atName(file, backend) }], fixes };
    }
  },
});

function idOf(audio: XmlElement): string | undefined {
  const id = numberAt(audio, 'id');
  return id === undefined ? undefined : String(id);
}
