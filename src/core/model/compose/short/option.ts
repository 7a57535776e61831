import type { Token } from '../../../text/span';
import { indexOutsideBraces } from '../interpolation';
import { tokenAt } from './tokens';

/** `NAME`, `NAME=VALUE` or, as Docker once had it, `NAME:VALUE`. */
export interface SecurityOptionSyntax {
  readonly name: Token;
  readonly value: Token | undefined;
}

/** The parts of a `security_opt` entry. Where both separators are there, `=` is the one: `label=type:svirt_t`. */
export function parseSecurityOption(text: string): SecurityOptionSyntax {
  const equals = indexOutsideBraces(text, (c) => c === '=');
  const separator = equals === -1 ? indexOutsideBraces(text, (c) => c === ':') : equals;
  if (separator === -1) return { name: tokenAt(text, 0, text.length), value: undefined };
  return { name: tokenAt(text, 0, separator), value: tokenAt(text, separator + 1, text.length) };
}
