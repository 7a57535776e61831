import { defineTopic, isExternal } from '../../topic';
import type text from './resource_name.text';

export default defineTopic<typeof text>({
  constructs: ['networks.*.name', 'volumes.*.name'],
  claims: ['compose-fixed-names-are-shared', 'compose-project-name-separates'],
  counterparts: {},
  variant({ path, value }) {
    if (value === undefined || value === '') return undefined;
    return path.startsWith('volumes.') ? 'volume' : 'network';
  },
  // What exists already has to be called by its name.
  silent: ({ owner, owns }) => isExternal({ text: owner, has: owns }),
});
