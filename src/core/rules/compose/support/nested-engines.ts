import type { ImageReference } from '../../../workspace/workload';

/** What an image runs inside a container that itself makes containers. */
export type NestedEngine = 'engine' | 'cluster' | 'builder' | 'rootless';

/** What of an engine the image holds; images of clients, and tags that are not known, hold none. */
export function nestedEngineIn({ path, name, tag, tagIsKnown }: ImageReference): NestedEngine | undefined {
  if (/(?:^|-)dind(?:-|$)/.test(name)) return `${name} ${tag ?? ''}`.includes('rootless') ? 'rootless' : 'engine';
  if (path === 'kindest/node' || path === 'rancher/k3s' || path === 'rancher/rke2') return 'cluster';
  if (!tagIsKnown) return undefined;
  const version = tag ?? '';
  // Runners bring one along by their tag, as Docker's own image does.
  if (/(?:^|-)dind(?:-|$)/.test(version)) return version.includes('rootless') ? 'rootless' : 'engine';
  return path === 'moby/buildkit' && !version.includes('rootless') ? 'builder' : undefined;
}
