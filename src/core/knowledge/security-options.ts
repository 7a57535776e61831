/** Names of `security_opt` that Docker Engine, or Compose before it, knows. */
export const securityOptions = [
  'apparmor',
  'credentialspec',
  'label',
  'no-new-privileges',
  'seccomp',
  'systempaths',
  'writable-cgroups',
] as const;

export type SecurityOptionName = (typeof securityOptions)[number];

export function isSecurityOption(name: string): name is SecurityOptionName {
  return (securityOptions as readonly string[]).includes(name);
}

/** Names that another engine knows and Docker Engine refuses, and which one that is. */
const foreign: ReadonlyMap<string, string> = new Map([
  ['mask', 'Podman'],
  ['unmask', 'Podman'],
  ['proc-opts', 'Podman'],
  ['privileged-without-host-devices', 'nerdctl'],
]);

/** The engine that knows the option where Docker does not. */
export function foreignEngine(name: string): string | undefined {
  return foreign.get(name);
}

/** Whether of several values the engine keeps the last one; those of `label` add up, and `systempaths` has only one. */
export function keepsLast(name: string): boolean {
  return name === 'apparmor' || name === 'no-new-privileges' || name === 'seccomp' || name === 'writable-cgroups';
}

/** Whether it is a switch, whose value the engine reads as one of Go's booleans. */
export function isSwitch(name: string): boolean {
  return name === 'no-new-privileges' || name === 'writable-cgroups';
}
