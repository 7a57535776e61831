import { valueOf } from '../../model/certain';
import { partOf } from '../../workspace/compose/parts';
import { removeEntry } from '../../workspace/compose/edit';
import type { EffectiveMap, EffectiveSequence, Place } from '../../workspace/effective';
import type { Service } from '../../workspace/workload';
import { defineRule } from '../rule';
import { offer } from './support/fixes';
import { companions } from './support/profiles';
import type text from './gpu-unscoped.text';

/** As many others as a sentence can hold. */
const mostNamed = 3;

/** The requests for devices of a service; those of `gpus` are written in the same way. */
function requests(service: Service): readonly EffectiveMap[] {
  const lists = ['deploy.resources.reservations.devices', 'gpus'].flatMap((path) => {
    const value = service.entry(path)?.value;
    return value?.type === 'sequence' ? [value] : [];
  });
  return lists.flatMap(({ items }: EffectiveSequence) => items.flatMap(({ value }) => (value.type === 'map' ? [value] : [])));
}

const wants = (request: EffectiveMap, capability: string) => {
  const list = request.entries.get('capabilities')?.value;
  return list?.type === 'sequence' && list.items.some(({ value }) => value.type === 'scalar' && valueOf(value.value) === capability);
};

/** The line by which a service takes every GPU there is. */
function allGpus(service: Service): Place | undefined {
  const gpus = service.text('gpus');
  if (gpus && valueOf(gpus.value) === 'all') return gpus.entry.origin;
  for (const request of requests(service)) {
    const count = partOf(request, 'count');
    const named = request.entries.has('device_ids');
    // Without a count, a request that names no device takes all of them.
    if (
      !named &&
      (wants(request, 'gpu') || service.entry('gpus') !== undefined) &&
      (count === undefined || valueOf(count.value) === 'all' || valueOf(count.value) === '-1')
    )
      return count?.origin ?? request.origin;
  }
  const visible = service.pairs('environment').get('NVIDIA_VISIBLE_DEVICES');
  return visible && valueOf(visible.value) === 'all' ? visible.at : undefined;
}

export default defineRule<typeof text>({
  id: 'compose/gpu-unscoped',
  on: 'project',
  since: '0.2.0',
  audience: 'everyone',
  claims: ['docker-gpu-uses-host-driver', 'compose-device-requests', 'docker-shared-kernel', 'kvm-strong-isolation'],
  messages: { shared: 'information', both: 'error', incapable: 'error' },
  *check({ services }) {
    const users = [...services.values()].flatMap((service) => {
      const at = allGpus(service);
      return at ? [{ service, at }] : [];
    });
    const beside = companions(users);
    for (const user of users) {
      const { service, at } = user;
      const others = beside(user, mostNamed + 1);
      if (others.length === 0) continue;
      const names = others.slice(0, mostNamed).map((other) => `\`${other.service.name}\``);
      yield {
        message: 'shared',
        values: { service: service.name, others: others.length > mostNamed ? [...names, '…'] : names },
        at,
        related: others.slice(0, mostNamed).map((other) => ({ message: 'other' as const, at: other.at })),
      };
    }
    for (const service of services.values()) {
      for (const request of requests(service)) {
        const count = request.entries.get('count');
        const ids = request.entries.get('device_ids');
        if (count && ids)
          yield {
            message: 'both',
            at: count.origin,
            related: [{ message: 'ids', at: ids.origin }],
            fixes: offer('named', 'review', removeEntry(count)),
          };
      }
      const reserved = service.entry('deploy.resources.reservations.devices')?.value;
      for (const { value } of reserved?.type === 'sequence' ? reserved.items : []) {
        if (value.type === 'map' && !value.entries.has('capabilities')) yield { message: 'incapable', at: value.origin };
      }
    }
  },
});
