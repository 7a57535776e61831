import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import type { Uri } from '../core/index';

/** The name by which the core knows a file: its absolute path with `/`, so that one file is one, however it was named. */
export function toUri(path: string): Uri {
  return slashed(resolve(path));
}

/** Gives the path of a file as the reader would write it: as given, or seen from the folder that was given or that holds the file that was given. */
export function pathsAsGiven(given: readonly string[]): (file: Uri) => string {
  const places = [...given, ...given.map((path) => dirname(path))]
    .map((path) => ({ uri: toUri(path), path: slashed(path).replace(/(?<=[^/])\/+$/, '') }))
    .sort((a, b) => b.uri.length - a.uri.length);
  const isRelative = given.some((path) => !isAbsolute(path));
  return (file) => {
    for (const { uri, path } of places) {
      if (file === uri) return path;
      const inside = uri.endsWith('/') ? uri : `${uri}/`;
      if (file.startsWith(inside))
        return path === '.' ? file.slice(inside.length) : `${path.endsWith('/') ? path : `${path}/`}${file.slice(inside.length)}`;
    }
    return isRelative ? slashed(relative('.', file)) : file;
  };
}

/** The path by which a patch names a file: seen from the working folder, and from the root for what lies outside of it. */
export function pathInPatch(file: Uri): string {
  const inside = slashed(relative('.', file));
  return inside.startsWith('../') || isAbsolute(inside) ? file.replace(/^\/+/, '') : inside;
}

function slashed(path: string): string {
  return sep === '/' ? path : path.split(sep).join('/');
}
