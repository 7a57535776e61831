import { defineTopic } from '../../topic';
import type text from './copy-from.text';

export default defineTopic<typeof text>({
  constructs: ['COPY --from'],
  claims: ['dockerfile-last-stage-ships', 'docker-layered-images', 'dockerfile-pin-by-digest'],
  counterparts: {},
  variant: ({ value, parts }) => {
    if (parts.stage !== undefined) return 'stage';
    return value !== undefined && /[/:@]/.test(value) ? 'image' : undefined;
  },
});
