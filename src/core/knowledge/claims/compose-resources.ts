import type { Claim } from '../claim';
import type { SourceId } from '../sources';

/** What Compose makes of a project’s name, its files, its secrets and its Swarm settings. */
export const composeResourceClaims = {
  'compose-project-name-separates': {
    source: 'docker-docs',
    where: 'compose/how-tos/project-name',
    dimension: 'isolation',
    technologies: ['docker'],
  },
  'compose-include-loads-projects': { source: 'compose-spec', where: '14-include.md', dimension: 'delivery', technologies: ['docker'] },
  'compose-external-is-not-created': {
    source: 'compose-spec',
    where: '06-networks.md and 07-volumes.md, external',
    dimension: 'state',
    technologies: ['docker'],
  },
  'compose-fixed-names-are-shared': {
    source: 'compose-spec',
    where: '06-networks.md and 07-volumes.md, name',
    dimension: 'isolation',
    technologies: ['docker'],
  },
  'compose-secret-file-is-a-mount': {
    source: 'docker-compose',
    where: 'pkg/compose/create.go, buildContainerSecretMounts',
    dimension: 'isolation',
    technologies: ['docker'],
  },
  'compose-refuses-external-secrets': {
    source: 'docker-compose',
    where: 'pkg/compose/create.go, buildContainerSecretMounts',
    dimension: 'portability',
    technologies: ['docker'],
  },
  'compose-models-run-outside': {
    source: 'docker-docs',
    where: 'reference/compose-file/models',
    dimension: 'isolation',
    technologies: ['docker'],
  },
  'compose-deploy-restart': {
    source: 'docker-compose',
    where: 'pkg/compose/create.go, getRestartPolicy',
    dimension: 'delivery',
    technologies: ['docker'],
  },
  'compose-deploy-reservations': {
    source: 'docker-compose',
    where: 'pkg/compose/create.go, setReservations',
    dimension: 'density',
    technologies: ['docker'],
  },
  'compose-scale-and-names': {
    source: 'compose-spec',
    where: '05-services.md, container_name and scale',
    dimension: 'density',
    technologies: ['docker'],
  },
  'swarm-placement': { source: 'compose-spec', where: 'deploy.md, placement and mode', dimension: 'isolation', technologies: ['docker'] },
  'swarm-endpoint-modes': { source: 'compose-spec', where: 'deploy.md, endpoint_mode', dimension: 'performance', technologies: ['docker'] },
  'swarm-updates': {
    source: 'compose-spec',
    where: 'deploy.md, update_config and rollback_config',
    dimension: 'delivery',
    technologies: ['docker'],
  },
  'compose-device-requests': { source: 'compose-spec', where: 'deploy.md, devices', dimension: 'isolation', technologies: ['docker'] },
  'compose-credential-spec': {
    source: 'compose-spec',
    where: '05-services.md, credential_spec',
    dimension: 'isolation',
    technologies: ['docker', 'windows'],
  },
  'swarm-reads-fewer-keys': {
    source: 'docker-cli',
    where: 'cli/compose/types/types.go, UnsupportedProperties and ForbiddenProperties',
    dimension: 'portability',
    technologies: ['docker'],
  },
  'compose-trusts-every-file': { source: 'docker-docs', where: 'compose/trust-model', dimension: 'isolation', technologies: ['docker'] },
} as const satisfies Readonly<Record<string, Claim<SourceId>>>;
