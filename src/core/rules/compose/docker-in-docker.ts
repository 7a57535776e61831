import type { ImageReference } from '../../workspace/workload';
import { addItems, removeWritten, together, replacePart, type FileEdits } from '../../workspace/compose/edit';
import { valueOf } from '../../model/certain';
import { runtimeFamilyOf } from '../../profile/technology';
import type { Service } from '../../workspace/workload';
import { defineRule } from '../rule';
import { offer } from './support/fixes';
import type text from './docker-in-docker.text';

type Nested = 'engine' | 'cluster' | 'builder' | 'rootless';

/** What of an engine the image holds; client images hold none. */
function nestedIn({ path, name, tag, tagIsKnown }: ImageReference): Nested | undefined {
  if (!tagIsKnown) return undefined;
  const version = tag ?? '';
  if (path === 'library/docker' || name === 'dind') {
    if (name !== 'dind' && !/(^|-)dind(-|$)/.test(version)) return undefined;
    return version.includes('rootless') ? 'rootless' : 'engine';
  }
  if (path === 'moby/buildkit') return version.includes('rootless') ? undefined : 'builder';
  return path === 'kindest/node' || path === 'rancher/k3s' || path === 'rancher/rke2' ? 'cluster' : undefined;
}

/** Builds images as an ordinary user; what its documentation asks for instead of `privileged`. */
const rootlessBuilder = 'moby/buildkit:rootless';

function withRootlessBuilder(service: Service): FileEdits {
  const { image } = service;
  const privileged = service.flag('privileged');
  const written = image && valueOf(service.text('image')?.value);
  const scalar = image?.entry.value?.type === 'scalar' ? image.entry.value : undefined;
  if (image === undefined || privileged === undefined || written === undefined || scalar?.raw !== written) return undefined;
  // What is handed to the engine means nothing to the builder, or something else.
  if (service.entry('command') || service.entry('entrypoint') || service.entry('security_opt')) return undefined;
  return together(
    replacePart({ ...image, value: scalar.value }, 0, written.length, rootlessBuilder),
    removeWritten(privileged),
    addItems(service, 'security_opt', ['seccomp=unconfined', 'apparmor=unconfined', 'systempaths=unconfined']),
  );
}

export default defineRule<typeof text>({
  id: 'compose/docker-in-docker',
  on: 'service',
  since: '0.2.0',
  audience: 'everyone',
  steady: true,
  claims: [
    'docker-in-docker-needs-privilege',
    'buildkit-rootless',
    'docker-privileged-removes-filters',
    'kvm-for-strong-isolation-needs',
    'firecracker-specification',
  ],
  messages: { engine: 'warning', cluster: 'warning', builder: 'warning', rootless: 'information' },
  *check(written, { of }) {
    const { service, reference, privileged, sandboxed } = of(written);
    if (service.build !== undefined || reference === undefined || service.image === undefined) return;
    if (privileged !== true || sandboxed !== false || runtimeFamilyOf(service) === 'sysbox') return;
    const nested = nestedIn(reference);
    if (nested === undefined) return;
    const flag = service.text('privileged');
    yield {
      message: nested,
      values: { service: service.name },
      at: service.image.at,
      related: flag ? [{ message: 'privileged', at: flag.entry.origin }] : [],
      fixes: nested === 'cluster' ? [] : offer('builder', 'review', withRootlessBuilder(service)),
    };
  },
});
