import { defineTopic, sameAs } from '../../topic';
import type text from './escape.text';

export default defineTopic<typeof text>({
  constructs: ['# escape'],
  claims: ['dockerfile-escape-directive', 'windows-container-needs-windows-kernel'],
  counterparts: {},
  variant: (described) => (sameAs('`')(described) === undefined ? undefined : 'backtick'),
  silent: ({ value }) => value === '\\',
});
