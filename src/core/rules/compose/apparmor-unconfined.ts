import { nestedEngine } from '../../knowledge/privilege-raising';
import { deviceKind } from '../../knowledge/host/devices';
import { valueOf } from '../../model/certain';
import { removeWritten } from '../../workspace/compose/edit';
import { defineRule } from '../rule';
import { offer } from './support/fixes';
import { replacesAnother } from './support/security-options';
import { lastSecurityOption } from './support/service';
import type text from './apparmor-unconfined.text';

export default defineRule<typeof text>({
  id: 'compose/apparmor-unconfined',
  on: 'service',
  since: '0.2.0',
  audience: 'everyone',
  behindSandbox: true,
  claims: ['docker-default-apparmor', 'docker-masked-paths', 'pss-baseline', 'libvirt-svirt-confines-qemu', 'docker-shared-kernel'],
  messages: { mounts: 'warning', unconfined: 'warning', fuse: 'information', documented: 'information', user: 'information' },
  *check(service, { of }) {
    const context = of(service);
    const option = lastSecurityOption(context.service, 'apparmor');
    if (option === undefined || valueOf(option.value) !== 'unconfined' || context.privileged !== false) return;
    const { capabilities, identity, reference } = context;
    const mayMount = capabilities.has('SYS_ADMIN');
    const hasFuse = context.service.devices.some(({ source }) => deviceKind(valueOf(source) ?? '') === 'fuse');
    // That it takes back what stands before it is said by the rule about that.
    if (replacesAnother(context.service, option)) return;
    const found = {
      values: { service: service.name },
      at: option.written.at,
      fixes: offer('remove', 'review', removeWritten(option.written)),
    };
    if (reference !== undefined && nestedEngine(reference) !== undefined) yield { message: 'documented', ...found };
    else if (mayMount !== false && hasFuse) yield { message: 'fuse', ...found };
    else if (identity.kind === 'own') yield { message: 'user', ...found, values: { ...found.values, user: `\`${identity.user}\`` } };
    else if (mayMount === true) yield { message: 'mounts', ...found };
    else yield { message: 'unconfined', ...found };
  },
});
