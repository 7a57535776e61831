import { defineTopic } from '../../topic';
import type text from './healthcheck-interval.text';

const units: Readonly<Record<string, number>> = { h: 3600, m: 60, s: 1, ms: 0.001 };

/** A duration such as `1m30s` in seconds; `undefined` for what is none. */
function seconds(duration: string): number | undefined {
  if (!/^(\d+(\.\d+)?(h|ms|m|s))+$/.test(duration)) return undefined;
  return [...duration.matchAll(/(\d+(?:\.\d+)?)(h|ms|m|s)/g)].reduce(
    (sum, [, number, unit]) => sum + Number(number) * (units[unit ?? ''] ?? 0),
    0,
  );
}

export default defineTopic<typeof text>({
  constructs: ['HEALTHCHECK --interval'],
  claims: ['dockerfile-healthcheck-executes-inside'],
  counterparts: {},
  variant: ({ value }) => {
    const interval = value === undefined ? undefined : seconds(value);
    if (interval === undefined || interval === 0) return undefined;
    return interval < 5 ? 'short' : interval > 60 ? 'long' : undefined;
  },
});
