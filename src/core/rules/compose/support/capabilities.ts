import { capabilityName, capabilityTier, type CapabilityTier } from '../../../knowledge/capabilities';
import { valueOf } from '../../../model/certain';
import type { ServiceContext } from '../../../profile/context/service';
import { removeEntry, type FileEdits } from '../../../workspace/compose/edit';
import type { Service, Written } from '../../../workspace/workload';

/** One line of `cap_add` or `cap_drop` whose text is known. */
export interface CapabilityLine {
  /** As the engine compares it: `NET_ADMIN`, `ALL`. */
  readonly name: string;
  /** `undefined` for `ALL` and for what Linux does not know. */
  readonly tier: CapabilityTier | undefined;
  readonly text: string;
  readonly written: Written<string>;
}

/** The lines of `cap_add` or `cap_drop`. */
export function capabilityLines({ service }: ServiceContext, key: 'cap_add' | 'cap_drop'): readonly CapabilityLine[] {
  return service.list(key).flatMap((written) => {
    const text = valueOf(written.value);
    return text === undefined ? [] : [{ name: capabilityName(text), tier: capabilityTier(text), text, written }];
  });
}

/** Whether every line of the list is a name that the engine knows. */
export function isKnown(context: ServiceContext, key: 'cap_add' | 'cap_drop'): boolean {
  const value = context.service.entry(key)?.value;
  const length = value?.type === 'sequence' ? value.items.length : value === undefined ? 0 : 1;
  const names = capabilityLines(context, key).filter(({ name, tier }) => name === 'ALL' || tier !== undefined);
  return names.length === length;
}

/** What `cap_add` names one by one and the container then has, each name once. Nothing in privileged mode, which gives them all anyway. */
export function grantedLines(context: ServiceContext): readonly CapabilityLine[] {
  if (context.service.entry('cap_add') === undefined || context.privileged !== false) return [];
  const seen = new Set<string>();
  return capabilityLines(context, 'cap_add').filter(({ name, tier }) => {
    if (tier === undefined || seen.has(name) || context.capabilities.has(name) !== true) return false;
    seen.add(name);
    return true;
  });
}

/** Whether the service may be taken to start as root, as most images do: not where a user is named, nor where a variable or an unread file may name one. */
export function startsAsRoot({ identity }: ServiceContext): boolean {
  return identity.kind === 'unknown' ? identity.why === 'image' : identity.kind !== 'own';
}

/** Removes a list with its key, where all of its lines stand in one file; lines that a merge brought together are not taken apart. */
export function removeList(service: Service, key: string): FileEdits {
  const entry = service.entry(key);
  if (entry === undefined || service.list(key).some(({ at }) => at.file !== entry.origin.file)) return undefined;
  return removeEntry(entry);
}
