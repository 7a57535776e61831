import { valueOf } from '../../model/certain';
import { removeEntry } from '../../workspace/compose/edit';
import { defineRule } from '../rule';
import { offer } from './support/fixes';
import type text from './init-breaks-supervisor.text';

export default defineRule<typeof text>({
  id: 'compose/init-breaks-supervisor',
  on: 'service',
  since: '0.2.0',
  audience: 'everyone',
  claims: ['docker-init-reaps', 'one-application-per-container', 's6-overlay-needs-first-process'],
  messages: { second: 'warning', needless: 'hint', skipped: 'information' },
  *check(service, { of }) {
    const flag = service.flag('init');
    if (flag === undefined || valueOf(flag.value) !== true) return;
    const at = flag.entry.origin;
    const pid = service.text('pid') === undefined ? '' : valueOf(service.text('pid')?.value);
    if (pid === undefined) return;
    if (pid !== '') {
      if (/^(host$|service:|container:)/.test(pid))
        yield { message: 'skipped', values: { pid }, at, fixes: offer('remove', 'safe', removeEntry(flag.entry)) };
      return;
    }
    const { init } = of(service);
    const values = { service: service.name, init: init ?? '' };
    const fixes = offer('remove', 'review', removeEntry(flag.entry));
    if (init === 's6-overlay' || init === 'systemd') yield { message: 'second', values, at, fixes };
    else if (init === 'tini' || init === 'dumb-init' || init === 'catatonit') yield { message: 'needless', values, at, fixes };
  },
});
