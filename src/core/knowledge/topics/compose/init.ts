import { defineTopic } from '../../topic';
import { parseBoolean } from '../../../text/values';
import type text from './init.text';

export default defineTopic<typeof text>({
  constructs: ['services.*.init'],
  claims: ['one-application-per-container', 'docker-init-reaps', 'docker-stop-grace-period'],
  counterparts: {},
  variant({ value, sibling }) {
    const on = parseBoolean(value);
    if (on === undefined) return undefined;
    if (!on) return 'off';
    return /^(?:host$|service:|container:)/.test(sibling('pid') ?? '') ? 'skipped' : 'on';
  },
});
