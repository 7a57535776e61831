/** Milliseconds of each unit of a duration. */
const durations: Readonly<Record<string, number>> = {
  ns: 1e-6,
  us: 1e-3,
  µs: 1e-3,
  μs: 1e-3,
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  w: 604_800_000,
};

/** A duration in milliseconds: `1m30s`, `1.5h`, `2d`. `undefined` where it is none; a number without a unit is none. */
export function parseDuration(text: string): number | undefined {
  if (text === '0') return 0;
  let total = 0;
  let position = 0;
  const part = /([0-9]+(?:\.[0-9]*)?|\.[0-9]+)([a-zµμ]{1,2})/y;
  while (position < text.length) {
    part.lastIndex = position;
    const match = part.exec(text);
    const unit = match?.[2] === undefined ? undefined : durations[match[2]];
    if (!match || unit === undefined) return undefined;
    total += Number(match[1]) * unit;
    position = part.lastIndex;
  }
  return position === 0 ? undefined : total;
}
