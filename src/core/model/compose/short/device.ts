import type { Token } from '../../../text/span';
import { splitOutsideBraces } from '../interpolation';

/** `SOURCE[:TARGET[:PERMISSIONS]]`, or the name of a CDI device, `vendor.com/class=name`. */
export interface DeviceSyntax {
  readonly source: Token;
  /** Absent where it is the source's path, and for a CDI device. */
  readonly target: Token | undefined;
  /** Of `r`, `w` and `m`; all of them where none are written. */
  readonly permissions: Token | undefined;
}

export function parseDevice(text: string): DeviceSyntax {
  const [source = { text, span: { start: 0, end: text.length } }, target, permissions] = splitOutsideBraces(text, ':');
  const cdi = /^[a-zA-Z][\w.-]*\/[a-zA-Z][\w-]*=./.test(text);
  if (cdi) return { source: { text, span: { start: 0, end: text.length } }, target: undefined, permissions: undefined };
  return { source, target: target?.text === '' ? undefined : target, permissions: permissions?.text === '' ? undefined : permissions };
}
