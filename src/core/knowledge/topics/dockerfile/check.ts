import { defineTopic } from '../../topic';
import type { Described } from '../../topic';
import type text from './check.text';

function kindOf({ value }: Described) {
  const settings = value?.split(';').map((setting) => setting.trim()) ?? [];
  const fails = settings.some((setting) => /^error=(?:true|1|t)$/i.test(setting));
  const skipped = settings.find((setting) => /^skip=./.test(setting));
  if (skipped === 'skip=all') return 'none';
  if (fails) return skipped === undefined ? 'strict' : 'strict-but';
  return skipped === undefined ? undefined : 'skip';
}

export default defineTopic<typeof text>({
  constructs: ['# check'],
  claims: ['dockerfile-check-directive', 'dockerfile-syntax-is-an-image'],
  counterparts: {},
  variant: kindOf,
});
