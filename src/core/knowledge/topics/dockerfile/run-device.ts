import { defineTopic } from '../../topic';
import type text from './run-device.text';

export default defineTopic<typeof text>({
  constructs: ['RUN --device'],
  claims: ['dockerfile-run-device', 'docker-device-reaches-host-driver', 'buildkit-refuses-missing-entitlement'],
  counterparts: {},
  variant: ({ value }) => {
    const [name = '', ...options] = value?.split(',') ?? [];
    if (name === '') return undefined;
    if (options.some((option) => /^required(?:=true)?$/.test(option.trim()))) return 'required';
    return /=(?:\*|all)$/.test(name) ? 'all' : 'named';
  },
});
