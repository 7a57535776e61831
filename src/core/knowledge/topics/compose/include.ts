import { defineTopic, type Described } from '../../topic';
import type text from './include.text';

type Variant = keyof typeof text.en.variants;

function variant({ value }: Described): Variant | undefined {
  if (value === undefined || value === '') return undefined;
  if (!/^(?:oci:\/\/|https?:\/\/|git:\/\/|ssh:\/\/|git@|github\.com\/)/.test(value)) return 'local';
  return /@sha256:[0-9a-f]{64}$|#[0-9a-f]{40}(?:$|:)/.test(value) ? 'pinned' : 'remote';
}

export default defineTopic<typeof text>({
  constructs: ['include', 'include[].path'],
  claims: ['compose-include-loads-projects', 'compose-trusts-every-file', 'compose-default-network'],
  counterparts: {},
  variant,
});
