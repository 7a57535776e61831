import { valueOf } from '../../model/certain';
import { setAttribute } from '../../model/libvirt/edits';
import { child, isConditional } from '../../model/libvirt/query';
import type { Disk, Domain } from '../../workspace/workload';
import { defineRule } from '../rule';
import { repeated } from './support/once';
import { fix } from './support/fixes';
import { atValue } from './support/places';
import { nextNames } from './support/target-names';
import type text from './disk-target-duplicate.text';

export default defineRule<typeof text>({
  id: 'libvirt/disk-target-duplicate',
  on: 'domain',
  since: '0.3.0',
  audience: 'everyone',
  claims: ['libvirt-disk-targets-unique'],
  messages: { twice: 'error' },
  *check(domain) {
    const { file, model } = domain;
    const disks = domain.disks.filter(({ element }) => !isConditional(element));
    const pairs = [...repeated(disks, ({ target }) => valueOf(target))];
    const names = freeByPrefix(
      domain,
      pairs.map(([disk]) => disk),
    );
    for (const [disk, first] of pairs) {
      const target = child(disk.element, 'target');
      const earlier = child(first.element, 'target');
      const name = valueOf(disk.target);
      if (target === undefined || earlier === undefined || name === undefined) continue;
      const free = names.get(disk);
      yield {
        message: 'twice',
        values: { target: name },
        at: atValue(file, target, 'dev'),
        related: [{ message: 'first', at: atValue(file, earlier, 'dev') }],
        fixes:
          free === undefined
            ? []
            : fix(domain, { title: 'rename', safety: 'review', values: { target: free } }, setAttribute(model, target, 'dev', free)),
      };
    }
  },
});

const prefixes = ['fd', 'hd', 'vd', 'sd', 'xvd', 'ubd'];

/** A free name for each of the disks, with the beginning that its name has. */
function freeByPrefix(domain: Domain, disks: readonly Disk[]): ReadonlyMap<Disk, string> {
  return new Map(
    prefixes.flatMap((prefix) => {
      const own = disks.filter(({ target }) => valueOf(target)?.startsWith(prefix) === true);
      return own.length === 0 ? [] : [...nextNames(domain, own, prefix)];
    }),
  );
}
