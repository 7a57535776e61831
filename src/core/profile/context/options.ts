import { valueOf } from '../../model/certain';
import { parseGoBoolean } from '../../text/values';
import type { SecurityOption, Service } from '../../workspace/workload';
import { engineSwitch } from '../engine';
import type { Maybe } from '../maybe';

/** Whether the service is privileged, so that smaller grants beside it change nothing. */
export function isPrivileged(service: Service): Maybe {
  const flag = service.flag('privileged');
  return flag === undefined ? false : valueOf(flag.value);
}

/** A security option whose very name a variable or template decides: it can be any. */
const anyOption = /\$|\{\{|\{%|<%/;

/** The last entry that sets, or may set, a security option: that is the one the engine takes. */
export function lastOption(
  service: Service,
  name: string,
): { readonly value: string | undefined; readonly option: SecurityOption | undefined } {
  const option = [...service.securityOptions].reverse().find((candidate) => candidate.name === name || anyOption.test(candidate.name));
  return { value: option?.name === name ? valueOf(option.value) : undefined, option };
}

/** Whether `no-new-privileges` is on; written without a value it is, and not written at all the engine's own configuration decides. */
export function forbidsNewPrivileges(service: Service): Maybe {
  const { option, value } = lastOption(service, 'no-new-privileges');
  if (option === undefined) return engineSwitch(service, 'no-new-privileges');
  if (option.name === 'no-new-privileges' && option.value === undefined) return true;
  return value === undefined ? undefined : parseGoBoolean(value) === true;
}
