import { replaceInScalar, together, type FileEdits } from '../../workspace/compose/edit';
import { placeOfPart } from '../../workspace/compose/parts';
import type { Place } from '../../workspace/effective';
import type { Service } from '../../workspace/workload';
import { defineRule, type Report } from '../rule';
import { offer } from './support/fixes';
import {
  addressIn,
  decisiveScalars,
  emptiedSource,
  isBehindSource,
  isRefusedEmpty,
  requiredIn,
  unresolvedIn,
  type Unresolved,
} from './support/unresolved';
import type text from './unresolved-posture-variable.text';

type Found = Report<typeof text>;

function placeOf({ scalar, piece: { span } }: Unresolved): Place {
  return placeOfPart(scalar, { text: '', span });
}

/** The variable with what Compose does where it is not set. */
function guarded({ scalar }: Unresolved, { span, variable }: Unresolved['piece'], otherwise: string): FileEdits {
  return replaceInScalar(scalar, span.start, span.end, `\${${variable.name}${otherwise}}`);
}

function judge({ name: service }: Service, key: string, found: Unresolved): Found | undefined {
  if (isBehindSource(key, found)) return undefined;
  const { name: variable } = found.piece.variable;
  const at = placeOf(found);
  // A user or an image is one thing, whatever it is put together from.
  const pieces = key === 'user' || key === 'image' ? [found.piece, ...found.others] : [found.piece];
  const stop = offer('stop', 'review', together(...pieces.map((piece) => guarded(found, piece, ':?'))));
  const values = { service, variable };
  if (isRefusedEmpty(key, found)) return { message: 'refused', values: { ...values, key }, at, fixes: stop };
  if (found.emptied === '' && (key === 'user' || key === 'runtime')) return { message: key, values, at, fixes: stop };
  // A user without name and number is root, whatever the image says (moby, `sys/user`).
  if (key === 'user' && found.emptied.startsWith(':')) return { message: 'root', values, at, fixes: stop };
  const path = emptiedSource(key, found);
  if (path?.startsWith('/') === true && found.piece.span.start === 0)
    return { message: 'path', values: { ...values, path }, at, fixes: stop };
  if (key === 'ports' || key === 'host_ip') {
    const address = addressIn(key, found);
    const loopback = address === 'whole' ? offer('loopback', 'review', guarded(found, found.piece, ':-127.0.0.1')) : [];
    return address && { message: 'address', values, at, fixes: [...loopback, ...stop] };
  }
  return { message: 'open', values: { ...values, key }, at, fixes: stop };
}

/** More than anyone lists for a project, and than anyone follows of one; each place is looked for in its text. */
const mostNamed = 100;
const mostUses = 10;

export default defineRule<typeof text>({
  id: 'compose/unresolved-posture-variable',
  on: 'project',
  since: '0.2.0',
  audience: 'everyone',
  claims: ['compose-interpolation', 'compose-required-variable', 'dockerfile-root-by-default', 'docker-published-on-all-interfaces'],
  steady: true,
  messages: {
    required: 'information',
    refused: 'hint',
    user: 'hint',
    root: 'hint',
    runtime: 'hint',
    path: 'hint',
    address: 'hint',
    open: 'hint',
  },
  *check(project) {
    for (const [variable, [first, ...others]] of [...requiredIn(project)].slice(0, mostNamed)) {
      if (first === undefined) continue;
      const related = others.slice(0, mostUses).map((use) => ({ message: 'also' as const, at: placeOf(use) }));
      yield { message: 'required', values: { variable }, at: placeOf(first), related };
    }
    for (const service of project.services.values()) {
      for (const [key, scalar] of decisiveScalars(service)) {
        const unresolved = unresolvedIn(scalar);
        const found = unresolved && judge(service, key, unresolved);
        if (found) yield found;
      }
    }
  },
});
