import { spanOf, type Token } from '../../../text/span';
import { splitOutsideBraces } from '../interpolation';
import { tokenAt } from './tokens';

/** `[SOURCE:]TARGET[:OPTION[,OPTION]]`, as compose-go's `format/volume.go` reads it. */
export interface VolumeSyntax {
  /** `unknown` where a variable decides whether the source is a path or a name. */
  readonly type: 'bind' | 'volume' | 'npipe' | 'unknown';
  /** Absent for an anonymous volume. */
  readonly source: Token | undefined;
  readonly target: Token;
  readonly options: readonly Token[];
}

/** The parts of a short mount. Never fails: of what is too much, nothing is made. */
export function parseVolume(text: string): VolumeSyntax {
  const [first, second, third] = joinDrives(text, splitOutsideBraces(text, ':'));
  if (first === undefined || second === undefined || text.length <= 2) {
    return { type: 'volume', source: undefined, target: tokenAt(text, 0, text.length), options: [] };
  }
  const options = third
    ? splitOutsideBraces(third.text, ',').map(({ span }) => tokenAt(text, third.span.start + span.start, third.span.start + span.end))
    : [];
  return { type: typeOf(first.text), source: first, target: second, options };
}

/** A single letter before a colon is a Windows drive and not a part of its own. */
function joinDrives(text: string, parts: readonly Token[]): readonly Token[] {
  const joined: Token[] = [];
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i];
    const next = parts[i + 1];
    if (part === undefined) break;
    if (next && /^[a-zA-Z]$/.test(part.text)) {
      joined.push({ text: text.slice(part.span.start, next.span.end), span: spanOf(part.span.start, next.span.end) });
      i++;
    } else joined.push(part);
  }
  return joined;
}

function typeOf(source: string): VolumeSyntax['type'] {
  return source.startsWith('$') && !source.startsWith('$$') ? 'unknown' : mountType(source);
}

/** What the short form mounts, by a source whose variables are filled in: a path, a volume of that name or a pipe of Windows. */
export function mountType(source: string): 'bind' | 'volume' | 'npipe' {
  if (/^[\\/]{2}[.?][\\/]pipe[\\/]/i.test(source)) return 'npipe';
  return /^(?:[./~]|\\\\|[a-zA-Z]:)/.test(source) ? 'bind' : 'volume';
}
