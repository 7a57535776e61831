/**
 * A file's identity, as the host writes it: a URI (`file:///a/compose.yaml`) or a path with `/`.
 * The core never opens one; it joins, compares and asks for them.
 */
export type Uri = string;

/** With an authority (`file://`, `vscode-vfs://github`) or without (`memfs:`); a single letter is a drive of Windows. */
const scheme = /^[a-zA-Z][a-zA-Z0-9+.-]+:(?:\/\/[^/]*|(?=\/))/;

function normalise(path: string): string {
  const absolute = path.startsWith('/');
  const out: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..' && out.length > 0 && out[out.length - 1] !== '..') out.pop();
    else if (part !== '..' || !absolute) out.push(part);
  }
  return (absolute ? '/' : '') + out.join('/');
}

/** The folder that holds the file, without a trailing slash (except a root). */
export function folderOf(uri: Uri): Uri {
  return joinUri(uri, '..');
}

/** The last component of the path. */
export function nameOf(uri: Uri): string {
  return uri.slice(uri.lastIndexOf('/') + 1);
}

/** Half a surrogate pair, as an escape in a string can name, has no encoding; it becomes the replacement character, as in any encoded text. */
const encodeSegment = (segment: string): string =>
  encodeURIComponent(segment.replace(/\p{Surrogate}/gu, '\uFFFD')).replace(
    /[!'()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** `relative` as seen from the folder `base`; an absolute path replaces the path and keeps the scheme. Of a URI, the added segments are encoded. */
export function joinUri(base: Uri, relative: string): Uri {
  const prefix = scheme.exec(base)?.[0] ?? '';
  const path = base.slice(prefix.length);
  const added = prefix === '' ? relative : relative.split('/').map(encodeSegment).join('/');
  return prefix + normalise(relative.startsWith('/') || path === '' ? added : `${path}/${added}`);
}

/** The path from a folder to a file, as a reader would write it: `.env`, `../base/compose.yaml`. */
export function pathFrom(folder: Uri, file: Uri): string {
  const from = folder.split('/').filter((part) => part !== '');
  const to = file.split('/').filter((part) => part !== '');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}
