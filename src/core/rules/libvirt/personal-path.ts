import { valueOf, type Certain } from '../../model/certain';
import { path, value } from '../../model/libvirt/query';
import type { XmlElement } from '../../model/libvirt/types';
import { isQemuDriver } from '../../workspace/libvirt/architecture';
import { single } from '../../workspace/libvirt/read';
import type { Disk, Domain } from '../../workspace/workload';
import { defineRule } from '../rule';
import { atValue } from './support/places';
import type text from './personal-path.text';

export default defineRule<typeof text>({
  id: 'libvirt/personal-path',
  on: 'domain',
  since: '0.3.0',
  audience: 'everyone',
  serves: ['portability'],
  claims: ['libvirt-disk-folders-searchable'],
  messages: { home: 'information', temporary: 'information', mounted: 'information' },
  *check(domain) {
    const { file } = domain;
    if (!isQemuDriver(domain) || mayBeSession(domain)) return;
    const byFolder = new Map<string, XmlElement[]>();
    for (const disk of domain.disks) {
      const source = valueOf(disk.type.value) === 'file' ? single(disk.element, 'source') : undefined;
      const [, folder] = /^(\/[^/]+)\//.exec((source && valueOf(value(source, 'file'))) ?? '') ?? [];
      if (source === undefined || folder === undefined || !kinds.has(folder)) continue;
      const others = byFolder.get(folder);
      if (others) others.push(source);
      else byFolder.set(folder, [source]);
    }
    for (const [folder, [first, ...others]] of byFolder) {
      const kind = kinds.get(folder);
      if (first === undefined || kind === undefined) continue;
      const related = others.map((other) => ({ message: 'also', at: atValue(file, other, 'file') }) as const);
      yield { message: kind, values: { folder }, at: atValue(file, first, 'file'), related };
    }
  },
});

const kinds: ReadonlyMap<string, 'home' | 'temporary' | 'mounted'> = new Map([
  ['/home', 'home'],
  ['/root', 'home'],
  ['/tmp', 'temporary'],
  ['/media', 'mounted'],
  ['/mnt', 'mounted'],
]);

/** Whether the guest belongs to a user's own libvirt (`qemu:///session`): it keeps files where that does, or has no network but one that takes no rights. */
function mayBeSession(domain: Domain): boolean {
  const files = [...domain.disks.map(fileOf), ...path(domain.element, 'os/nvram').map(({ content }) => content)];
  if (files.some((file) => file !== undefined && ('unknown' in file || ofSession.test(file.known)))) return true;
  const cards = domain.interfaces;
  return cards.length > 0 && cards.every(({ type }) => (valueOf(type.value) ?? 'user') === 'user');
}

/** Folders that libvirt, and programs that use it without rights, make in a home. */
const ofSession = /\/\.(?:local\/share|config|var\/app|cache)\//;

function fileOf({ element }: Disk): Certain<string> | undefined {
  const source = single(element, 'source');
  return source && value(source, 'file');
}
