import type { Token } from '../../../text/span';
import { indexOutsideBraces } from '../interpolation';
import { tokenAt } from './tokens';

/** `[REGISTRY/]PATH[:TAG][@DIGEST]` as it is written. */
export interface ImageSyntax {
  /** Absent for Docker Hub by its short name. */
  readonly registry: Token | undefined;
  readonly path: Token;
  /** What a reader calls the image: the last part of the path. */
  readonly lastComponent: Token;
  readonly tag: Token | undefined;
  readonly digest: Token | undefined;
  /** The registry that is asked: `docker.io` where none is written. */
  readonly host: string;
  /** The repository as its registry knows it: with `library/` for an official image of Docker Hub. */
  readonly repository: string;
}

/** The parts of an image reference; what looks like a registry is one by Docker's rule: a dot, a port, or `localhost`. */
export function parseImage(text: string): ImageSyntax {
  const at = indexOutsideBraces(text, (c) => c === '@');
  const nameEnd = at === -1 ? text.length : at;
  let lastSlash = -1;
  let firstSlash = -1;
  let colon = -1;
  indexOutsideBraces(text, (c, i) => {
    if (i >= nameEnd) return true;
    if (c === '/') {
      if (firstSlash === -1) firstSlash = i;
      lastSlash = i;
      colon = -1;
    } else if (c === ':') colon = i;
    return false;
  });
  const first = firstSlash === -1 ? '' : text.slice(0, firstSlash);
  const pathStart =
    firstSlash !== -1 && (/[.:]/.test(first) || first === 'localhost' || first !== first.toLowerCase()) ? firstSlash + 1 : 0;
  const pathEnd = colon === -1 ? nameEnd : colon;
  const path = tokenAt(text, pathStart, pathEnd);
  const registry = pathStart === 0 ? undefined : tokenAt(text, 0, firstSlash);
  const host = registry === undefined || registry.text === 'index.docker.io' ? 'docker.io' : registry.text;
  return {
    registry,
    path,
    lastComponent: tokenAt(text, Math.max(lastSlash + 1, pathStart), pathEnd),
    tag: colon === -1 ? undefined : tokenAt(text, colon + 1, nameEnd),
    digest: at === -1 ? undefined : tokenAt(text, at + 1, text.length),
    host,
    repository: host === 'docker.io' && !path.text.includes('/') ? `library/${path.text}` : path.text,
  };
}
