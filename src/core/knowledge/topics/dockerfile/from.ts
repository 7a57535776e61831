import { defineTopic } from '../../topic';
import type { Described } from '../../topic';
import type text from './from.text';

const windows = /^mcr\.microsoft\.com\/(windows|dotnet\/framework)([/:@]|$)|[:-](nanoserver|windowsservercore|ltsc20\d\d)([-@]|$)/i;
const distributions =
  /(^|\/)(debian|ubuntu|fedora|centos|rockylinux|almalinux|oraclelinux|amazonlinux|archlinux|kali-rolling|leap|tumbleweed)(:|$)/i;

function kindOf({ value, parts }: Described) {
  if (value === undefined) return undefined;
  if (parts.stage !== undefined) return 'stage';
  if (value === 'scratch') return 'scratch';
  if (windows.test(value)) return 'windows';
  if (value.includes('@')) return 'digest';
  if (/^gcr\.io\/distroless\//.test(value) && !/[:-]debug(-|$)/.test(value)) return 'distroless';
  if (/(^|\/)alpine(:|$)|[:-]alpine([\d.-]|$)/i.test(value)) return 'alpine';
  if (/[:-]slim(-|$)/i.test(value)) return 'slim';
  return distributions.test(value) ? 'distribution' : 'tag';
}

export default defineTopic<typeof text>({
  constructs: ['FROM'],
  claims: [
    'docker-layered-images',
    'docker-shared-kernel',
    'dockerfile-image-has-no-kernel',
    'dockerfile-pin-by-digest',
    'dockerfile-alpine-is-musl',
    'dockerfile-distroless-no-shell',
    'windows-container-needs-windows-kernel',
    'vm-any-kernel',
  ],
  counterparts: { kvm: 'vm-any-kernel' },
  variant: kindOf,
});
