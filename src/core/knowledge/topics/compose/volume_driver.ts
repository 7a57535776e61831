import { defineTopic } from '../../topic';
import type text from './volume_driver.text';

export default defineTopic<typeof text>({
  constructs: ['volumes.*.driver'],
  claims: ['docker-volume-plugins', 'docker-volumes-keep-data'],
  counterparts: {},
  variant: ({ value }) => (value === undefined || value === '' || value === 'local' ? undefined : 'plugin'),
  silent: ({ value }) => value === 'local',
});
