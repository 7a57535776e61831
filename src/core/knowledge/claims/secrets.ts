import type { Claim } from '../claim';
import type { SourceId } from '../sources';

/** Where secrets go: environments, secret files, image layers, build contexts, variables. */
export const secretClaims = {
  'docker-environment-can-leak': {
    source: 'docker-docs',
    where: 'compose/how-tos/use-secrets',
    dimension: 'isolation',
    technologies: ['docker'],
  },
  'docker-inspect-prints-environment': {
    source: 'moby',
    where: 'api/swagger.yaml, ContainerInspect, Config.Env',
    dimension: 'isolation',
    technologies: ['docker'],
  },
  'compose-secret-is-a-file': {
    source: 'docker-docs',
    where: 'compose/how-tos/use-secrets, Use secrets',
    dimension: 'isolation',
    technologies: ['docker'],
  },
  'image-takes-secrets-from-files': {
    source: 'docker-library-docs',
    where: 'mysql, Docker Secrets',
    dimension: 'isolation',
    technologies: ['docker'],
  },
  'compose-inline-needs-writable-root': {
    source: 'docker-compose',
    where: 'pkg/compose/secrets.go, injectFileReferences',
    dimension: 'isolation',
    technologies: ['docker'],
  },
  'image-layer-hides-what-it-deletes': {
    source: 'oci-image-spec',
    where: 'layer.md, Whiteouts',
    dimension: 'isolation',
    technologies: ['docker'],
  },
  'docker-ignore-file': {
    source: 'docker-docs',
    where: 'build/concepts/context, .dockerignore files',
    dimension: 'isolation',
    technologies: ['docker'],
  },
  'compose-required-variable': { source: 'compose-spec', where: '12-interpolation.md', dimension: 'delivery', technologies: ['docker'] },
} as const satisfies Readonly<Record<string, Claim<SourceId>>>;
