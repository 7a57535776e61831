import type { Claim } from '../claim';
import type { SourceId } from '../sources';

/** What Compose makes of a file before the engine sees it. */
export const composeClaims = {
  'compose-default-network': { source: 'compose-go', where: 'loader/normalize.go', dimension: 'isolation', technologies: ['docker'] },
  'compose-internal-network': {
    source: 'compose-spec',
    where: '06-networks.md, internal',
    dimension: 'isolation',
    technologies: ['docker'],
  },
  'compose-interpolation': { source: 'compose-spec', where: '12-interpolation.md', dimension: 'delivery', technologies: ['docker'] },
  'compose-merge-appends': { source: 'compose-spec', where: '13-merge.md', dimension: 'delivery', technologies: ['docker'] },
  'compose-limits-must-agree': { source: 'compose-go', where: 'loader/validate.go', dimension: 'density', technologies: ['docker'] },
  'compose-swarm-keys-ignored': { source: 'compose-spec', where: 'deploy.md', dimension: 'ecosystem', technologies: ['docker'] },
  'compose-network-mode-excludes-networks': {
    source: 'compose-spec',
    where: '05-services.md, network_mode',
    dimension: 'isolation',
    technologies: ['docker'],
  },
  'compose-entrypoint-clears-command': {
    source: 'compose-spec',
    where: '05-services.md, entrypoint',
    dimension: 'delivery',
    technologies: ['docker'],
  },
  'compose-command-without-shell': {
    source: 'go-shellwords',
    where: 'shellwords.go, Parse; called by compose-go types/command.go',
    dimension: 'delivery',
    technologies: ['docker'],
  },
  'engine-empty-command-is-none': {
    source: 'moby',
    where: 'daemon/commit.go, merge',
    dimension: 'delivery',
    technologies: ['docker'],
  },
  'compose-api-socket': {
    source: 'compose-spec',
    where: '05-services.md, use_api_socket',
    dimension: 'isolation',
    technologies: ['docker'],
  },
  'compose-build-entitlements': {
    source: 'docker-compose',
    where: 'pkg/compose/build_bake.go, bakeEntitlements, bakeArgs',
    dimension: 'isolation',
    technologies: ['docker'],
  },
  'compose-bind-creates-host-path': {
    source: 'compose-spec',
    where: '05-services.md, volumes, Short syntax',
    dimension: 'state',
    technologies: ['docker'],
  },
  'compose-follows-joined-services': {
    source: 'docker-compose',
    where: 'pkg/compose/convergence.go, ensureService and resolveSharedNamespaces',
    dimension: 'isolation',
    technologies: ['docker'],
  },
  'compose-peers-must-be-active': {
    source: 'compose-go',
    where: 'loader/normalize.go; loader/validate.go',
    dimension: 'isolation',
    technologies: ['docker'],
  },
  'compose-security-opt-unique': {
    source: 'compose-go',
    where: 'schema/compose-spec.json',
    dimension: 'delivery',
    technologies: ['docker'],
  },
  'compose-security-opt-needs-a-value': {
    source: 'docker-compose',
    where: 'pkg/compose/create.go, parseSecurityOpts',
    dimension: 'delivery',
    technologies: ['docker'],
  },
} as const satisfies Readonly<Record<string, Claim<SourceId>>>;
