import { valueOf } from '../../../model/certain';
import { value } from '../../../model/libvirt/query';
import type { XmlElement } from '../../../model/libvirt/types';
import { sole } from '../../../workspace/libvirt/sole';
import type { Domain } from '../../../workspace/workload';

/** The policy under which a confidential guest of AMD's is started. */
export interface LaunchPolicy {
  readonly type: 'sev' | 'sev-snp';
  readonly element: XmlElement;
  /** As written. */
  readonly text: string;
  readonly number: number;
}

/** `undefined` for other kinds of launch security and for a policy that is no number, which libvirt refuses. */
export function launchPolicyOf({ element }: Domain): LaunchPolicy | undefined {
  const security = sole(element, 'launchSecurity');
  const type = security && valueOf(value(security, 'type'));
  const policy = security && sole(security, 'policy');
  const text = valueOf(policy?.content);
  if ((type !== 'sev' && type !== 'sev-snp') || policy === undefined || text === undefined) return undefined;
  // libvirt reads it as hexadecimal, prefix or not; more digits than these would not keep their last bits.
  return /^(?:0x)?[0-9a-f]{1,13}$/i.test(text) ? { type, element: policy, text, number: parseInt(text, 16) } : undefined;
}

export function hasBit({ number }: LaunchPolicy, bit: number): boolean {
  return Math.floor(number / 2 ** bit) % 2 === 1;
}

/** The policy with one bit the other way round, in the writing of the old one: prefix, width and case of letters. */
export function withBitFlipped(policy: LaunchPolicy, bit: number): string {
  const { text, number } = policy;
  const [prefix = ''] = /^0x/i.exec(text) ?? [];
  const digits = text.slice(prefix.length);
  const flipped = (hasBit(policy, bit) ? number - 2 ** bit : number + 2 ** bit).toString(16).padStart(digits.length, '0');
  return prefix + (/[A-F]/.test(digits) ? flipped.toUpperCase() : flipped);
}
