import { valueOf } from '../../model/certain';
import { once } from '../../text/once';
import type { Service } from '../workload';

/** Whether another service waits for the end of the one of that name, so that it is a step and not a server; `undefined` where a variable decides. */
export type IsAwaited = (name: string) => boolean | undefined;

/** Asks every service once whom it waits for. */
export function awaitedIn(services: ReadonlyMap<string, Service>): IsAwaited {
  const awaited = once(() => {
    const found = new Map<string, boolean | undefined>();
    for (const service of services.values()) {
      const { value } = service.entry('depends_on') ?? {};
      for (const name of value?.type === 'map' ? value.entries.keys() : []) {
        const condition = service.text(`depends_on.${name}.condition`);
        if (condition === undefined || found.get(name) === true) continue;
        const text = valueOf(condition.value);
        if (text === 'service_completed_successfully') found.set(name, true);
        else if (text === undefined) found.set(name, undefined);
      }
    }
    return found;
  });
  return (name) => (awaited().has(name) ? awaited().get(name) : false);
}
