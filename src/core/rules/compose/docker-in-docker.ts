import { addItems, removeWritten, together, replacePart, type FileEdits } from '../../workspace/compose/edit';
import { valueOf } from '../../model/certain';
import { runtimeFamilyOf } from '../../profile/technology';
import type { ImageReference, Service } from '../../workspace/workload';
import { defineRule } from '../rule';
import { offer } from './support/fixes';
import { nestedEngineIn } from './support/nested-engines';
import type text from './docker-in-docker.text';

/** The same version of the builder, as an ordinary user; `undefined` for one that is named by its content. */
function rootlessImage(written: string, { tag }: ImageReference): string | undefined {
  if (written.includes('@')) return undefined;
  if (tag === undefined || !written.endsWith(`:${tag}`)) return `${written}:rootless`;
  return tag === 'latest' ? written.replace(/latest$/, 'rootless') : `${written}-rootless`;
}

/**
 * Builds images as an ordinary user, with what BuildKit's documentation asks for instead of `privileged`. `undefined` where the service is told more than that, or
 * keeps layers in a volume, which lie elsewhere then and belong to root. An engine has clients that a builder does not answer, so that nothing stands in for one.
 */
function withRootlessBuilder(service: Service, reference: ImageReference): FileEdits {
  const { image } = service;
  const privileged = service.flag('privileged');
  const written = image && valueOf(service.text('image')?.value);
  const scalar = image?.entry.value?.type === 'scalar' ? image.entry.value : undefined;
  const rootless = written === undefined ? undefined : rootlessImage(written, reference);
  if (image === undefined || privileged === undefined || written === undefined || rootless === undefined) return undefined;
  if (scalar?.raw !== written) return undefined;
  if (['command', 'entrypoint', 'security_opt', 'volumes', 'tmpfs', 'user'].some((key) => service.entry(key))) return undefined;
  return together(
    replacePart({ ...image, value: scalar.value }, 0, written.length, rootless),
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
    const { service, reference, privileged, sandboxed, mapped } = of(written);
    if (service.build !== undefined || reference === undefined || service.image === undefined) return;
    // Where users are mapped, privileged mode is not the host's root, as its own rule says.
    if (privileged !== true || sandboxed !== false || mapped === true || runtimeFamilyOf(service) === 'sysbox') return;
    const nested = nestedEngineIn(reference);
    if (nested === undefined) return;
    const flag = service.text('privileged');
    yield {
      message: nested,
      values: { service: service.name },
      at: service.image.at,
      related: flag ? [{ message: 'privileged', at: flag.entry.origin }] : [],
      fixes: nested === 'builder' ? offer('builder', 'review', withRootlessBuilder(service, reference)) : [],
    };
  },
});
