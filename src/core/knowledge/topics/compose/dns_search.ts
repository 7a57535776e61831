import { defineTopic } from '../../topic';
import type text from './dns_search.text';

export default defineTopic<typeof text>({
  constructs: ['services.*.dns_search'],
  claims: ['docker-embedded-dns'],
  counterparts: {},
  variant: ({ value }) => (value === undefined || value === '' ? undefined : value === '.' ? 'none' : 'domain'),
});
