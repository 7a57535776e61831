import { passwordIn, secretIn, soundsSecret } from '../../knowledge/secret-names';
import { valueOf } from '../../model/certain';
import { asPairs } from '../../workspace/compose/forms';
import type { EffectiveEntry } from '../../workspace/effective';
import { defineRule } from '../rule';
import { asBuildSecret, declarationsOf } from './support/build-secret';
import { provenanceOf } from './support/environment';
import { offer } from './support/fixes';
import type text from './secret-in-build-args.text';

/** What a secret looks like, for a value that only a variable brings. */
const unseen = 'x9'.repeat(8);

/** How a secret comes to the argument: it stands here, in an address if not by itself, or a variable brings it. `undefined` for what is none. */
function sourceOf(name: string, { value }: EffectiveEntry): 'literal' | 'passed' | undefined {
  const scalar = value?.type === 'scalar' ? value : undefined;
  const from = scalar ? provenanceOf(scalar) : 'variable';
  const text = scalar && valueOf(scalar.value);
  const password = passwordIn(text ?? '');
  if (password !== undefined) return secretIn('PASSWORD', password) !== 'secret' ? undefined : from === 'variable' ? 'passed' : 'literal';
  if (!soundsSecret(name)) return undefined;
  const optional = typeof from === 'object' && text === '';
  if (secretIn(name, text === undefined || optional ? unseen : text) !== 'secret') return undefined;
  return from === 'variable' || optional ? 'passed' : 'literal';
}

export default defineRule<typeof text>({
  id: 'compose/secret-in-build-args',
  on: 'service',
  since: '0.2.0',
  audience: 'everyone',
  claims: ['dockerfile-args-in-history', 'dockerfile-secret-mounts', 'buildkit-names-that-hold-secrets', 'docker-layered-images'],
  messages: { literal: 'warning', passed: 'warning', open: 'warning', stage: 'information' },
  *check(service) {
    const written = service.entry('build.args')?.value;
    if (written === undefined) return;
    const image = service.build?.image;
    for (const [name, entry] of asPairs(written).entries) {
      const from = sourceOf(name, entry);
      if (from === undefined) continue;
      const declarations = image ? declarationsOf(image, name) : [];
      const shipped = declarations.find(({ stage }) => image?.stages.includes(stage));
      const declaration = shipped ?? declarations[0];
      yield {
        message: from === 'literal' ? from : image === undefined ? 'open' : shipped ? 'passed' : 'stage',
        values: { name },
        at: entry.item?.value.origin ?? entry.keyPlace,
        related: image && declaration ? [{ message: 'declared', at: { file: image.file, span: declaration.pair.name.span } }] : [],
        fixes: from === 'passed' ? offer('secret', 'review', asBuildSecret(service, name, entry)) : [],
      };
    }
  },
});
