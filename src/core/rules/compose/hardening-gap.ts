import { valueOf } from '../../model/certain';
import type { ServiceContext } from '../../profile/context/service';
import { isForDevelopment } from '../../profile/context/development';
import { hasFileCapabilities, raisingIn } from '../../profile/context/privilege-raising';
import { forbidsNewPrivileges } from '../../profile/context/options';
import { addItems, together, type FileEdits } from '../../workspace/compose/edit';
import type { Service } from '../../workspace/workload';
import { defineRule } from '../rule';
import { offer } from './support/fixes';
import { networkOwner } from './support/network';
import type text from './hardening-gap.text';

/** What an entry point needs that hands files over and then changes to another user. */
const forChangingUser: readonly string[] = ['CHOWN', 'DAC_OVERRIDE', 'FOWNER', 'SETGID', 'SETUID'];

/** Whether every capability is dropped, so that what is left is named on purpose, or nothing is left but the one for low ports and those that changing the user takes. */
function dropsCapabilities({ service, capabilities }: ServiceContext): boolean {
  if (service.list('cap_drop').some(({ value }) => (valueOf(value) ?? 'ALL').toUpperCase() === 'ALL')) return true;
  return capabilities.surely.every((name) => name === 'NET_BIND_SERVICE' || forChangingUser.includes(name));
}

/** Adds both, as far as each is missing; an image that starts as root keeps what changing the user takes. */
function harden(service: Service, of: ServiceContext, privileges: boolean, capabilities: boolean): FileEdits {
  const kept = of.identity.kind === 'own' ? [] : forChangingUser;
  const held = new Set(of.capabilities.surely);
  return together(
    privileges ? addItems(service, 'security_opt', ['no-new-privileges:true']) : [],
    capabilities ? addItems(service, 'cap_drop', ['ALL']) : [],
    capabilities && kept.length > 0
      ? addItems(
          service,
          'cap_add',
          kept.filter((name) => held.has(name) && !isAdded(service, name)),
        )
      : [],
  );
}

/** Whether the items that decide are such as Compose takes; what a template makes of others is not known. */
function isWhole(service: Service): boolean {
  const itemsOf = (key: string) => {
    const { value } = service.entry(key) ?? {};
    return value?.type === 'sequence' ? value.items.map((item) => item.value) : [];
  };
  return (
    ['security_opt', 'cap_add', 'cap_drop'].every((key) => itemsOf(key).every(({ type }) => type === 'scalar')) &&
    itemsOf('volumes').every((item) => item.type === 'scalar' || (item.type === 'map' && item.entries.has('target')))
  );
}

function isAdded(service: Service, name: string): boolean {
  return service.list('cap_add').some(({ value }) => 'known' in value && value.known.toUpperCase().replace(/^CAP_/, '') === name);
}

export default defineRule<typeof text>({
  id: 'compose/hardening-gap',
  on: 'service',
  since: '0.2.0',
  audience: 'careful',
  serves: ['isolation'],
  claims: [
    'docker-weaker-isolation',
    'pss-restricted',
    'docker-no-new-privileges-off-by-default',
    'docker-default-capabilities',
    'cis-docker-restrict-capabilities',
    'kvm-strong-isolation',
  ],
  messages: { gap: 'hint', user: 'hint' },
  *check(service, context) {
    const of = context.of(service);
    if ((service.image === undefined && service.build === undefined) || service.entry('develop') !== undefined) return;
    if (isForDevelopment(service.file, service)) return;
    // One-shot steps are gone before any of it matters; an unread image may do any of it already.
    if (of.identity.kind === 'unknown' || of.technology === 'windows-container' || !isWhole(service)) return;
    if (of.kind === 'job' || service.project.isAwaited(service.name) !== false) return;
    if (networkOwner(of.service) === undefined) return;
    const { tier } = context.profileOf(service);
    if (tier?.from !== 2 || tier.to !== 2) return;
    const privileges = forbidsNewPrivileges(of.service) === false && raisingIn(of).length === 0;
    const capabilities = !dropsCapabilities(of);
    const additions = [...(privileges ? ['`no-new-privileges:true`'] : []), ...(capabilities ? ['`cap_drop: [ALL]`'] : [])];
    const values = { service: service.name };
    if (additions.length > 0)
      yield {
        message: 'gap',
        values: { ...values, additions },
        at: service.nameAt,
        // A program whose file carries capabilities is refused where the container lacks them; which ones it needs is not known here.
        fixes:
          hasFileCapabilities(of) === true && capabilities ? [] : offer('harden', 'review', harden(service, of, privileges, capabilities)),
      };
    else if (of.identity.kind === 'root') yield { message: 'user', values, at: service.nameAt };
  },
});
