import { valueOf } from '../../model/certain';
import { child, isConditional, path } from '../../model/libvirt/query';
import type { XmlElement } from '../../model/libvirt/types';
import type { Domain } from '../../workspace/workload';
import type { Maybe } from '../maybe';
import { said } from './certainty';

/** What `launchSecurity` makes of a guest. */
export interface LaunchSecurity {
  readonly element: XmlElement;
  /** `undefined` where a template decides. */
  readonly kind: string | undefined;
  /** Whether its memory stays closed to whoever controls the host, and if not why: the technology leaves page tables to the host, or the policy lets it debug. */
  readonly closed: Maybe;
  readonly debuggable: Maybe;
}

/** Bits of the policies that allow debugging where they are set; SEV's own forbids it. Source: libvirt's formatdomain, Launch Security. */
const debugBit: Readonly<Record<string, number>> = { 'sev-snp': 19, tdx: 0 };

/**
 * SEV and SEV-ES leave the page tables to the host, which can bring foreign code into the guest with them (AMD-SB-1004, 2021);
 * SEV-SNP, TDX and Secure Execution take them out of its hands.
 */
export function launchSecurityOf({ element }: Domain): LaunchSecurity | undefined {
  const [security, ...others] = path(element, 'launchSecurity');
  if (security === undefined) return undefined;
  const kind = said(security, 'type');
  const settled = kind !== undefined && others.length === 0 && !isConditional(security);
  const debuggable = kind === undefined ? undefined : isDebuggable(kind, security);
  const takesHostOut = kind === 'sev-snp' || kind === 'tdx' || kind === 's390-pv';
  const closed =
    kind !== undefined && !takesHostOut ? false : debuggable === true ? false : settled && debuggable === false ? true : undefined;
  return { element: security, kind, closed, debuggable };
}

function isDebuggable(kind: string, security: XmlElement): Maybe {
  const bit = debugBit[kind];
  if (bit === undefined) return false;
  const policy = child(security, 'policy');
  // QEMU's own policies forbid it.
  if (policy === undefined) return security.templated ? undefined : false;
  const text = valueOf(policy.content);
  if (text === undefined || !/^(?:0x)?[0-9a-f]{1,13}$/i.test(text)) return undefined;
  return Math.floor(parseInt(text, 16) / 2 ** bit) % 2 === 1;
}
