import { valueOf, type Certain } from '../model/certain';
import { parseBoolean } from '../text/values';
import type { Place } from '../workspace/effective';
import type { Service } from '../workspace/workload';
import type { Maybe } from './maybe';

/** Something the engine does where the service says nothing, and the line of a `daemon.json` that decides it. */
export interface EngineDefault {
  readonly value: Certain<string>;
  readonly at: Place;
}

/** A scalar of the project's `daemon.json`; one that is there and empty counts as not set, as the engine takes it. */
export function engineDefault(service: Service, ...keys: readonly string[]): EngineDefault | undefined {
  const setting = service.project.daemon?.setting(...keys);
  return setting && valueOf(setting.value) === '' ? undefined : setting;
}

/** A switch of the project's `daemon.json`; `undefined` where a template decides, `false` where it is not set. */
export function engineSwitch(service: Service, key: string): Maybe {
  const setting = engineDefault(service, key);
  if (setting === undefined) return false;
  const value = valueOf(setting.value);
  return value === undefined ? undefined : parseBoolean(value) === true;
}
