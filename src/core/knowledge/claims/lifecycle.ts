import type { Claim } from '../claim';
import type { SourceId } from '../sources';

/** How Compose and the engine fetch, start, watch, log and stop a service, and what programs inside make of it. */
export const lifecycleClaims = {
  'compose-pull-policies': {
    source: 'compose-spec',
    where: '05-services.md, pull_policy',
    dimension: 'delivery',
    technologies: ['docker'],
  },
  'compose-dependency-conditions': {
    source: 'compose-spec',
    where: '05-services.md, depends_on',
    dimension: 'delivery',
    technologies: ['docker'],
  },
  'compose-healthy-needs-check': {
    source: 'docker-compose',
    where: 'pkg/compose/convergence.go, isServiceHealthy',
    dimension: 'delivery',
    technologies: ['docker'],
  },
  'compose-health-forms': { source: 'compose-spec', where: '05-services.md, healthcheck', dimension: 'delivery', technologies: ['docker'] },
  'compose-start-interval-needs-period': {
    source: 'docker-compose',
    where: 'pkg/e2e/healthcheck_test.go',
    dimension: 'delivery',
    technologies: ['docker'],
  },
  'compose-hooks-run-by-compose': {
    source: 'docker-docs',
    where: 'compose/how-tos/lifecycle',
    dimension: 'delivery',
    technologies: ['docker'],
  },
  'compose-provider-runs-on-host': {
    source: 'docker-compose',
    where: 'docs/extension.md',
    dimension: 'isolation',
    technologies: ['docker'],
  },
  'compose-model-variables': {
    source: 'docker-docs',
    where: 'reference/compose-file/services, models',
    dimension: 'isolation',
    technologies: ['docker'],
  },
  'compose-watch-actions': { source: 'compose-spec', where: 'develop.md', dimension: 'delivery', technologies: ['docker'] },
  'compose-profiles-enable': { source: 'compose-spec', where: '15-profiles.md', dimension: 'delivery', technologies: ['docker'] },
  'compose-extends-merges-all': {
    source: 'compose-spec',
    where: '05-services.md, extends',
    dimension: 'isolation',
    technologies: ['docker'],
  },
  'compose-env-file-order': { source: 'compose-spec', where: '05-services.md, env_file', dimension: 'delivery', technologies: ['docker'] },
  'docker-logging-drivers': { source: 'docker-docs', where: 'engine/logging/configure', dimension: 'delivery', technologies: ['docker'] },
  'docker-logging-modes': {
    source: 'docker-docs',
    where: 'engine/logging/configure, delivery mode',
    dimension: 'performance',
    technologies: ['docker'],
  },
  'docker-log-rotation': {
    source: 'docker-docs',
    where: 'engine/logging/drivers/json-file and local, Options',
    dimension: 'density',
    technologies: ['docker'],
  },
  'engine-empty-entrypoint': { source: 'moby', where: 'daemon/commit.go, merge', dimension: 'delivery', technologies: ['docker'] },
  'image-stop-signals': {
    source: 'docker-library-docs',
    where: 'Dockerfiles of postgres, nginx and httpd, STOPSIGNAL',
    dimension: 'state',
    technologies: ['docker'],
  },
  'traefik-reads-labels': {
    source: 'traefik-docs',
    where: 'providers/docker and routing/providers/docker',
    dimension: 'isolation',
    technologies: ['docker'],
  },
  'nvidia-driver-capabilities': {
    source: 'nvidia-container-toolkit',
    where: 'Specialized Configurations with Docker, Driver Capabilities',
    dimension: 'isolation',
    technologies: ['docker'],
  },
  'openj9-heap-share': {
    source: 'openj9-docs',
    where: '-XX:MaxRAMPercentage and -XX:UseContainerSupport',
    dimension: 'density',
    technologies: ['docker'],
  },
  'go-sees-cpu-limit': {
    source: 'go-release-notes',
    where: 'Runtime, Container-aware GOMAXPROCS',
    dimension: 'performance',
    technologies: ['docker'],
  },
} as const satisfies Readonly<Record<string, Claim<SourceId>>>;
