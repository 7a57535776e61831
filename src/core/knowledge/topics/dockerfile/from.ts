import { isSystemdImage } from '../../programs';
import { defineTopic } from '../../topic';
import type { Described } from '../../topic';
import type text from './from.text';

const windows = /^mcr\.microsoft\.com\/(windows|dotnet\/framework)([/:@]|$)|[:-](nanoserver|windowsservercore|ltsc20\d\d)([-@]|$)/i;
const distributions =
  /(^|\/)(debian|ubuntu|fedora|centos|rockylinux|almalinux|oraclelinux|amazonlinux|archlinux|kali-rolling|leap|tumbleweed)(:|$)/i;

/** An image without registry and tag. */
function pathOf(image: string): string {
  return image.replace(/^[^/]*[.:][^/]*\//, '').replace(/:[^/]*$/, '');
}

function kindOf({ value, parts }: Described) {
  if (value === undefined) return undefined;
  if (parts.stage !== undefined) return 'stage';
  if (value === 'scratch') return 'scratch';
  if (windows.test(value)) return 'windows';
  if (value.includes('@')) return 'digest';
  if (/^gcr\.io\/distroless\//.test(value) && !/[:-]debug(-|$)/.test(value)) return 'distroless';
  if (/(^|\/)alpine(:|$)|[:-]alpine([\d.-]|$)/i.test(value)) return 'alpine';
  if (/[:-]slim(-|$)/i.test(value)) return 'slim';
  if (distributions.test(value)) return 'distribution';
  if (/(^|\/)nvidia\/cuda(:|$)|^nvcr\.io\//.test(value)) return 'gpu';
  if (/(^|\/)docker:[^/]*dind/.test(value) && !value.includes('rootless')) return 'engine';
  if (isSystemdImage(pathOf(value))) return 'system';
  return /:[^/]+$/.test(value) && !value.endsWith(':latest') ? 'tag' : 'latest';
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
    'docker-gpu-uses-host-driver',
    'docker-in-docker-needs-privilege',
    'systemd-inside-container',
    'vm-any-kernel',
  ],
  counterparts: { kvm: 'vm-any-kernel' },
  variant: kindOf,
});
