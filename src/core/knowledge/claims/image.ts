import type { Claim } from '../claim';
import type { SourceId } from '../sources';

/** What a Dockerfile, BuildKit and the OCI image format fix before anything runs. */
export const imageClaims = {
  'dockerfile-image-has-no-kernel': { source: 'oci-image-spec', where: 'config.md, Properties', dimension: 'kernel', technologies: ['docker'] },
  'dockerfile-from-platform': { source: 'dockerfile-reference', where: 'FROM', dimension: 'portability', technologies: ['docker'] },
  'dockerfile-last-stage-ships': { source: 'docker-docs', where: 'build/building/multi-stage', dimension: 'delivery', technologies: ['docker'] },
  'dockerfile-syntax-is-an-image': { source: 'dockerfile-reference', where: 'syntax', dimension: 'delivery', technologies: ['docker'] },
  'dockerfile-args-in-history': { source: 'dockerfile-reference', where: 'ARG', dimension: 'isolation', technologies: ['docker'] },
  'dockerfile-env-persists': { source: 'dockerfile-reference', where: 'ENV', dimension: 'isolation', technologies: ['docker'] },
  'dockerfile-secret-mounts': { source: 'docker-docs', where: 'build/building/secrets', dimension: 'isolation', technologies: ['docker'] },
  'dockerfile-cache-mounts': { source: 'dockerfile-reference', where: 'RUN --mount=type=cache', dimension: 'performance', technologies: ['docker'] },
  'dockerfile-bind-mounts-in-build': { source: 'dockerfile-reference', where: 'RUN --mount=type=bind', dimension: 'performance', technologies: ['docker'] },
  'dockerfile-run-uses-builder-kernel': { source: 'buildkit', where: 'executor/runcexecutor', dimension: 'kernel', technologies: ['docker'] },
  'dockerfile-run-network': { source: 'dockerfile-reference', where: 'RUN --network', dimension: 'isolation', technologies: ['docker'] },
  'buildkit-insecure-entitlement': { source: 'dockerfile-reference', where: 'RUN --security', dimension: 'isolation', technologies: ['docker'] },
  'dockerfile-shell-form-hides-signals': { source: 'dockerfile-reference', where: 'ENTRYPOINT, Shell form', dimension: 'fit', technologies: ['docker'] },
  'dockerfile-expose-publishes-nothing': { source: 'dockerfile-reference', where: 'EXPOSE', dimension: 'isolation', technologies: ['docker'] },
  'dockerfile-volume-is-anonymous': { source: 'dockerfile-reference', where: 'VOLUME', dimension: 'state', technologies: ['docker'] },
  'dockerfile-root-by-default': { source: 'docker-docs', where: 'build/building/best-practices, USER', dimension: 'isolation', technologies: ['docker'] },
  'dockerfile-group-follows-user': { source: 'dockerfile-reference', where: 'USER', dimension: 'isolation', technologies: ['docker'] },
  'dockerfile-healthcheck-executes-inside': { source: 'dockerfile-reference', where: 'HEALTHCHECK', dimension: 'performance', technologies: ['docker'] },
  'dockerfile-stop-signal': { source: 'dockerfile-reference', where: 'STOPSIGNAL', dimension: 'state', technologies: ['docker'] },
  'dockerfile-onbuild-runs-in-child': { source: 'dockerfile-reference', where: 'ONBUILD', dimension: 'delivery', technologies: ['docker'] },
  'dockerfile-copy-owner-root': { source: 'dockerfile-reference', where: 'COPY --chown', dimension: 'isolation', technologies: ['docker'] },
  'dockerfile-copy-link-independent-layer': { source: 'dockerfile-reference', where: 'COPY --link', dimension: 'performance', technologies: ['docker'] },
  'dockerfile-add-fetches': { source: 'dockerfile-reference', where: 'ADD --checksum', dimension: 'delivery', technologies: ['docker'] },
  'dockerfile-cache-from-first-change': { source: 'docker-docs', where: 'build/cache/invalidation', dimension: 'delivery', technologies: ['docker'] },
  'dockerfile-pin-by-digest': { source: 'docker-docs', where: 'build/building/best-practices, Pin base image versions', dimension: 'delivery', technologies: ['docker'] },
  'docker-platform-emulation-slow': { source: 'docker-docs', where: 'build/building/multi-platform, QEMU', dimension: 'performance', technologies: ['docker', 'qemu'] },
} as const satisfies Readonly<Record<string, Claim<SourceId>>>;
