import { secretFileKind } from '../../secret-files';
import { defineTopic } from '../../topic';
import type text from './copy-exclude.text';

export default defineTopic<typeof text>({
  constructs: ['COPY --exclude', 'ADD --exclude'],
  claims: ['dockerfile-copy-excludes', 'docker-ignore-file', 'R1-host-data-into-container'],
  counterparts: {},
  variant: ({ value }) => {
    if (value === undefined) return undefined;
    // A pattern such as `**/*.pem` hides what any of its names would be.
    return secretFileKind(value.replaceAll('*', 'x')) === undefined ? 'files' : 'secret';
  },
});
