import type { ClaimId } from '../claims';
import type { Fact } from '../claim';

/** Defaults and versions of Docker Engine, BuildKit and Compose. */
export const dockerFacts = {
  'default-capabilities': { value: '14', claim: 'docker-default-capabilities' },
  'seccomp-blocked': { value: '44', claim: 'docker-default-seccomp' },
  'seccomp-total': { value: '300', claim: 'docker-default-seccomp' },
  'engine-time-namespace': { value: '29.5', claim: 'docker-time-namespace-since-29-5' },
  'time-namespace-kernel': { value: '5.6', claim: 'docker-time-namespace-since-29-5' },
  'unprivileged-port': { value: '1024', claim: 'docker-rootless-daemon' },
  'loopback-l2-engine': { value: '28.0', claim: 'docker-published-on-all-interfaces' },
  'writable-cgroups-engine': { value: '28.0', claim: 'docker-writable-cgroups' },
  'shm-default': { value: '64 MiB', claim: 'docker-shm-default' },
  'memory-minimum': { value: '6 MiB', claim: 'docker-memory-minimum' },
  'swap-factor': { value: '2', claim: 'docker-memory-swap-doubles' },
  'cpu-period': { value: '100 ms', claim: 'docker-cpus-is-a-quota' },
  'cpu-shares-default': { value: '1024', claim: 'docker-cpu-shares-only-under-contention' },
  'stop-grace': { value: '10 s', claim: 'docker-stop-grace-period' },
  'stop-grace-windows': { value: '30 s', claim: 'docker-stop-grace-period' },
  'health-interval': { value: '30 s', claim: 'dockerfile-healthcheck-executes-inside' },
  'health-timeout': { value: '30 s', claim: 'dockerfile-healthcheck-executes-inside' },
  'health-retries': { value: '3', claim: 'dockerfile-healthcheck-executes-inside' },
  'secret-mode': { value: '0400', claim: 'dockerfile-secret-mounts' },
  'syntax-mount': { value: '1.2', claim: 'dockerfile-bind-mounts-in-build' },
  'syntax-network': { value: '1.3', claim: 'dockerfile-run-network' },
  'syntax-link': { value: '1.4', claim: 'dockerfile-copy-link-independent-layer' },
  'syntax-secret-env': { value: '1.10', claim: 'dockerfile-secret-mounts' },
  'syntax-security': { value: '1.20', claim: 'buildkit-insecure-entitlement' },
  'recursive-read-only-kernel': { value: '5.12', claim: 'docker-recursive-mounts' },
  'cpu-period-least': { value: '1 ms', claim: 'moby-cpu-quota-bounds' },
  'cpu-period-most': { value: '1 s', claim: 'moby-cpu-quota-bounds' },
  'compose-api-socket': { value: '2.37.1', claim: 'compose-api-socket' },
} as const satisfies Readonly<Record<string, Fact<ClaimId>>>;
