import { defineTopic } from '../../topic';
import type text from './launch-policy.text';

/** The low 32 bits of a policy written as C would: hexadecimal, octal or decimal. */
function bitsOf(text: string): number | undefined {
  const digits = /^0x([0-9a-f]{1,16})$/i.exec(text)?.[1]?.slice(-8);
  return digits !== undefined ? parseInt(digits, 16) : /^\d{1,9}$/.test(text) ? parseInt(text, text.startsWith('0') ? 8 : 10) : undefined;
}

const has = (bits: number, bit: number) => (Math.floor(bits / 2 ** bit) & 1) === 1;

/** The bits in the manner of `like`. */
function written(bits: number, like: string): string {
  if (!/^0x/i.test(like)) return like.startsWith('0') ? `0${bits.toString(8)}` : String(bits);
  return `0x${bits.toString(16).padStart(like.length - 2, '0')}`;
}

export default defineTopic<typeof text>({
  constructs: ['domain/launchSecurity/policy'],
  claims: ['libvirt-snp-policy-bits', 'libvirt-sev-policy-bits', 'qemu-sev-es-registers'],
  counterparts: {},
  choices({ value, owner }) {
    const bits = value === undefined || value.length > '0x00000000'.length ? undefined : bitsOf(value);
    if (value === undefined || bits === undefined) return {};
    const turned = (bit: number) => written(has(bits, bit) ? bits - 2 ** bit : bits + 2 ** bit, value);
    switch (owner('@type')) {
      case 'sev':
        return has(bits, 0) ? (has(bits, 2) ? {} : { isolation: turned(2) }) : { isolation: turned(0) };
      case 'sev-snp':
        if (!has(bits, 17)) return {};
        if (has(bits, 19)) return { isolation: turned(19) };
        return has(bits, 16) ? { isolation: turned(16) } : { performance: turned(16), portability: turned(16) };
      case 'tdx':
        return has(bits, 0) ? { isolation: turned(0) } : {};
      default:
        return {};
    }
  },
  variant({ value, owner }) {
    const type = owner('@type');
    const bits = value === undefined ? undefined : bitsOf(value);
    if (bits === undefined) return undefined;
    switch (type) {
      case 'sev':
        if (!has(bits, 0)) return 'sevDebug';
        return has(bits, 2) ? (has(bits, 3) ? 'sevEsBound' : 'sevEs') : has(bits, 3) ? 'sevBound' : 'sev';
      case 'sev-snp':
        if (has(bits, 19)) return 'snpDebug';
        if (!has(bits, 17)) return 'snpInvalid';
        return has(bits, 16) ? 'snp' : 'snpNoSmt';
      case 'tdx':
        return has(bits, 0) ? 'tdxDebug' : 'tdx';
      default:
        return undefined;
    }
  },
});
