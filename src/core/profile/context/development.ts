import type { Uri } from '../../text/uri';
import type { Service } from '../../workspace/workload';

/** A file or service meant for one developer's machine or a test run, by its name, its folder or `develop.watch`. */
export function isForDevelopment(file: Uri, service: Service | undefined): boolean {
  const path = file.toLowerCase().split('/').slice(-2).join('/');
  const name = path.slice(path.indexOf('/') + 1);
  return (
    /(^|[._-])(dev|test|ci|local)([._-]|$)/.test(name) || path.startsWith('.devcontainer/') || service?.entry('develop.watch') !== undefined
  );
}
