import { defineTopic } from '../../topic';
import type { Described } from '../../topic';
import type text from './shell.text';

function kindOf({ value }: Described) {
  const words = [...(value ?? '').matchAll(/"((?:[^"\\]|\\.)*)"/g)].map((match) => match[1] ?? '');
  const program = (words[0] ?? '').toLowerCase().replace(/\.exe$/, '');
  if (program === '') return undefined;
  if (/(?:^|\\)powershell$/.test(program)) return 'powershell';
  if (/(?:^|\\)cmd$/.test(program)) return 'cmd';
  if (words.includes('pipefail')) return 'pipefail';
  return program === '/bin/sh' || program === 'sh' ? 'default' : 'other';
}

export default defineTopic<typeof text>({
  constructs: ['SHELL'],
  claims: [
    'dockerfile-shell-instruction',
    'docker-pipes-hide-failures',
    'windows-container-needs-windows-kernel',
    'dockerfile-shell-form-hides-signals',
  ],
  counterparts: {},
  variant: kindOf,
});
