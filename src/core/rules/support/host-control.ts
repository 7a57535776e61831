import { valueOf } from '../../model/certain';
import type { HostControl } from '../../knowledge/clock-and-power';
import type { ServiceContext } from '../../profile/context/service';
import type { Maybe } from '../../profile/maybe';

/**
 * Whether a service can do to the host what a command asks for: the clock takes SYS_TIME, another kernel SYS_BOOT, power SYS_BOOT and the host’s process
 * namespace. A user namespace takes all three away, a kernel of its own makes it nobody else’s matter.
 */
export function reachesHost(context: ServiceContext, control: HostControl): Maybe {
  const { service, capabilities, actsAsRoot, mapped, sandboxed } = context;
  if (mapped === true || actsAsRoot === false) return false;
  if (sandboxed !== false || mapped === undefined || actsAsRoot === undefined) return undefined;
  const held = capabilities.has(control === 'clock' || control === 'clock-daemon' ? 'SYS_TIME' : 'SYS_BOOT');
  if (control !== 'power' || held !== true) return held;
  const pid = service.text('pid');
  const mode = pid === undefined ? '' : valueOf(pid.value);
  return mode === undefined ? undefined : mode === 'host';
}
