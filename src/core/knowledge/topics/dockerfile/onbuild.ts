import { defineTopic } from '../../topic';
import type { Described } from '../../topic';
import type text from './onbuild.text';

function kindOf({ value }: Described) {
  switch (/^\w+/.exec(value ?? '')?.[0].toUpperCase()) {
    case 'RUN':
      return 'command';
    case 'COPY':
    case 'ADD':
      return 'files';
    case 'USER':
    case 'CMD':
    case 'ENTRYPOINT':
    case 'ENV':
    case 'SHELL':
    case 'STOPSIGNAL':
    case 'VOLUME':
    case 'HEALTHCHECK':
      return 'settings';
    default:
      return undefined;
  }
}

export default defineTopic<typeof text>({
  constructs: ['ONBUILD'],
  claims: ['dockerfile-onbuild-runs-in-child', 'dockerfile-onbuild-order'],
  counterparts: {},
  variant: kindOf,
});
