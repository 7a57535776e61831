import { defineTopic } from '../../topic';
import type text from './build_platforms.text';

export default defineTopic<typeof text>({
  constructs: ['services.*.build.platforms'],
  claims: [
    'docker-layered-images',
    'docker-platform-emulation-slow',
    'docker-multi-platform-store',
    'compose-build-platforms',
    'windows-container-needs-windows-kernel',
  ],
  counterparts: {},
  variant: ({ value }) => (value === undefined || value === '' ? undefined : /^windows(?:\/|$)/.test(value) ? 'windows' : 'linux'),
});
