import { defineTopic, type Described } from '../../topic';
import type text from './cpu_quota.text';

type Variant = keyof typeof text.en.variants;

/** Microseconds: the kernel's usual period, and the engine's bounds. */
const usual = 100_000;
const least = 1000;
const most = 1_000_000;

function variant({ path, value, owner }: Described): Variant | undefined {
  if (value === undefined || !/^-?\d+$/.test(value)) return undefined;
  const microseconds = Number.parseInt(value, 10);
  const limited = Number(owner('cpus') ?? owner('deploy.resources.limits.cpus') ?? '0') > 0;
  if (microseconds > 0 && limited) return 'beside-cpus';
  if (path === 'services.*.cpu_quota') {
    if (microseconds <= 0) return 'unlimited';
    return microseconds < least ? 'too-small' : 'quota';
  }
  if (microseconds === 0) return undefined;
  if (microseconds < least || microseconds > most) return 'period-refused';
  return microseconds < usual ? 'period-short' : microseconds > usual ? 'period-long' : 'period-usual';
}

export default defineTopic<typeof text>({
  constructs: ['services.*.cpu_quota', 'services.*.cpu_period'],
  claims: ['docker-weaker-isolation', 'docker-cpus-is-a-quota', 'moby-cpu-quota-bounds', 'docker-no-limits-by-default'],
  counterparts: { kvm: 'libvirt-quota-caps-vcpus' },
  compared: ['quota'],
  variant,
});
