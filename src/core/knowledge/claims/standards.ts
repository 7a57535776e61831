import type { Claim } from '../claim';
import type { SourceId } from '../sources';

/** What published benchmarks and guides ask for. */
export const standardClaims = {
  'cis-docker-no-privileged': { source: 'cis-docker', where: '5.5', dimension: 'isolation', technologies: ['docker'] },
  'cis-docker-container-user': { source: 'cis-docker', where: '4.1', dimension: 'isolation', technologies: ['docker'] },
  'cis-docker-restrict-capabilities': { source: 'cis-docker', where: '5.4', dimension: 'isolation', technologies: ['docker'] },
  'cis-docker-host-paths': { source: 'cis-docker', where: '5.6', dimension: 'isolation', technologies: ['docker'] },
  'cis-docker-containerd-socket': { source: 'cis-docker', where: '3.23', dimension: 'isolation', technologies: ['docker'] },
  'cis-docker-no-socket': { source: 'cis-docker', where: '5.32', dimension: 'isolation', technologies: ['docker'] },
  'cis-docker-host-namespaces': {
    source: 'cis-docker',
    where: '5.10, 5.16, 5.17, 5.21, 5.31',
    dimension: 'isolation',
    technologies: ['docker'],
  },
  'cis-docker-limits': { source: 'cis-docker', where: '5.11, 5.12, 5.29', dimension: 'density', technologies: ['docker'] },
  'cis-docker-read-only-root': { source: 'cis-docker', where: '5.13', dimension: 'isolation', technologies: ['docker'] },
  'cis-docker-no-sshd': { source: 'cis-docker', where: '5.7', dimension: 'isolation', technologies: ['docker'] },
  'cis-docker-bind-interface': { source: 'cis-docker', where: '5.14', dimension: 'isolation', technologies: ['docker'] },
  'cis-docker-secrets': { source: 'cis-docker', where: '4.10', dimension: 'isolation', technologies: ['docker'] },
  'pss-baseline': { source: 'pod-security-standards', where: 'Baseline', dimension: 'isolation', technologies: ['docker'] },
  'pss-restricted': { source: 'pod-security-standards', where: 'Restricted', dimension: 'isolation', technologies: ['docker'] },
  'nist-shared-kernel': { source: 'nist-sp-800-190', where: '§3.5.2', dimension: 'kernel', technologies: ['docker'] },
  'nist-group-by-sensitivity': { source: 'nist-sp-800-190', where: '§4.3.4', dimension: 'fit', technologies: ['docker', 'kvm'] },
  'nist-container-os': { source: 'nist-sp-800-190', where: '§4.5.1', dimension: 'isolation', technologies: ['docker'] },
} as const satisfies Readonly<Record<string, Claim<SourceId>>>;
