import { capabilityTier } from '../../knowledge/capabilities';
import { pathClass } from '../../knowledge/host/paths';
import { findControlSocket } from '../../knowledge/host/sockets';
import { valueOf } from '../../model/certain';
import type { ServiceContext } from '../../profile/context/service';
import { imageIdentityOf, type Identity } from '../../profile/context/identity';
import { setEntry, setServiceKey, type FileEdits } from '../../workspace/compose/edit';
import type { Place } from '../../workspace/effective';
import { defineRule } from '../rule';
import { offer } from './support/fixes';
import type text from './effective-root-user.text';

/** The capabilities that reach beyond the container and that the service is given one by one; with all of them another rule deals. */
function farReaching({ service, capabilities, sandboxed }: ServiceContext): readonly string[] {
  const hasAll = service.list('cap_add').some(({ value }) => valueOf(value)?.toUpperCase() === 'ALL');
  if (hasAll || sandboxed !== false) return [];
  return capabilities.surely.filter((name) => ['C0', 'C1', 'C2'].includes(capabilityTier(name) ?? ''));
}

/** A folder of the host that it may write: not one of the project itself, which is a developer's way to work, and none that a rule of its own is about. */
function writtenFolder({ hostMounts }: ServiceContext): { readonly path: string; readonly at: Place } | undefined {
  return hostMounts.flatMap(({ source, readOnly, isHostPath, at }) => {
    const path = valueOf(source);
    const counts = isHostPath === true && valueOf(readOnly) === false && path !== undefined && isPlainFolder(path);
    return counts ? [{ path, at }] : [];
  })[0];
}

function isPlainFolder(path: string): boolean {
  return (
    /^([/~]|[a-zA-Z]:)/.test(path) && pathClass(path) === undefined && findControlSocket(path) === undefined && !/\.\w{1,5}$/.test(path)
  );
}

function mayBeTakenBack(chosen: Identity): boolean {
  return chosen.kind === 'own' || (chosen.kind === 'unknown' && chosen.why !== 'image');
}

/** Names the unprivileged user that stands ready in the image. */
function anotherUser({ service, published }: ServiceContext): { readonly user: string; readonly edits: FileEdits } | undefined {
  const user = published?.user;
  if (user === undefined) return undefined;
  const entry = service.entry('user');
  return { user, edits: entry ? setEntry(entry, user) : setServiceKey(service, 'user', user) };
}

export default defineRule<typeof text>({
  id: 'compose/effective-root-user',
  on: 'service',
  since: '0.2.0',
  audience: 'everyone',
  serves: ['isolation'],
  behindSandbox: true,
  claims: [
    'docker-userns-not-remapped-by-default',
    'docker-weaker-isolation',
    'dockerfile-root-by-default',
    'docker-default-capabilities',
    'docker-capabilities-empty-for-non-root',
    'cis-docker-container-user',
    'docker-rootless-daemon',
  ],
  messages: { capabilities: 'information', writes: 'information', written: 'hint' },
  *check(service, context) {
    const of = context.of(service);
    // Privileged mode is said by a rule of its own.
    if (of.identity.kind !== 'root' || of.mapped !== false || of.technology === 'windows-container' || of.privileged !== false) return;
    const written = of.service.text('user');
    // That the line takes back what the image chose is another finding, and whether it does may hang on what is not known.
    const chosen = imageIdentityOf(of.service, context.settings);
    // An entry point that gives root up does so whoever names root.
    if (written !== undefined && (mayBeTakenBack(chosen) || chosen.kind === 'drops')) return;
    const at = written?.at ?? service.nameAt;
    const other = anotherUser(of);
    const fixes = other ? offer('user', 'review', other.edits).map((fix) => ({ ...fix, values: { user: other.user } })) : [];
    const values = { service: service.name };
    const names = farReaching(of);
    const folder = writtenFolder(of);
    // Where nobody wrote a user, the capability's own line says what root does with it.
    if (written && names.length > 0)
      yield { message: 'capabilities', values: { ...values, names: names.map((name) => `\`${name}\``) }, at, fixes };
    else if (folder)
      yield {
        message: 'writes',
        values: { ...values, path: folder.path },
        at,
        related: [{ message: 'mounted', values: { path: folder.path }, at: folder.at }],
        fixes,
      };
    else if (written && of.sandboxed !== true) yield { message: 'written', values, at, fixes };
  },
});
