/** The first and the last of a run of numbers. */
export type Run = readonly [first: number, last: number];

/** How far libvirt counts in a set of processors or nodes (VIR_DOMAIN_CPUMASK_LEN). */
const longest = 16384;

/** More parts than anyone writes, so that hostile text costs little. */
const mostParts = 1024;

/**
 * The numbers that a set such as `0-3,^2,8` holds, as runs in ascending order; `undefined` where libvirt would not read it.
 * Source: virBitmapParse of libvirt's virbitmap.c.
 */
export function runsOf(text: string): readonly Run[] | undefined {
  const parts = text.split(',', mostParts + 1);
  if (parts.length > mostParts) return undefined;
  if (parts.length === 1) return runsOfOne(text);
  const held = new Uint8Array(longest);
  for (const each of parts) {
    const part = partOf(each);
    if (part === undefined) return undefined;
    held.fill(part.out ? 0 : 1, part.run[0], part.run[1] + 1);
  }
  const runs: [number, number][] = [];
  for (let at = held.indexOf(1); at >= 0;) {
    const end = held.indexOf(0, at);
    runs.push([at, end < 0 ? longest - 1 : end - 1]);
    at = end < 0 ? -1 : held.indexOf(1, end);
  }
  return runs;
}

/** A run that is put in, or one number that is taken out. */
function partOf(text: string): { readonly run: Run; readonly out: boolean } | undefined {
  const [, not, from = '', to] = /^\s*(\^?)(\d{1,5})(?:-(\d{1,5}))?\s*$/.exec(text) ?? [];
  const first = Number(from);
  const last = Number(to ?? from);
  if (from === '' || last < first || last >= longest || (not !== '' && to !== undefined)) return undefined;
  return { run: [first, last], out: not !== '' };
}

/** What most sets are: a single number or run. */
function runsOfOne(text: string): readonly Run[] | undefined {
  const part = partOf(text);
  return part && (part.out ? [] : [part.run]);
}

/** The largest number of the set. */
export function lastOfRuns(runs: readonly Run[]): number | undefined {
  return runs.at(-1)?.[1];
}

/** The smallest number that both sets hold. */
export function commonOf(one: readonly Run[], other: readonly Run[]): number | undefined {
  for (let i = 0, j = 0; i < one.length && j < other.length;) {
    const [a, b] = [one[i] ?? [0, -1], other[j] ?? [0, -1]];
    const start = Math.max(a[0], b[0]);
    if (start <= Math.min(a[1], b[1])) return start;
    if (a[1] < b[1]) i++;
    else j++;
  }
  return undefined;
}

/** Who holds which number where each may be held once; as fast for many sets as for few. */
export class Holders<T> {
  private readonly holders = new Map<number, T>();
  /** For a number that is held: one behind it that may be free. */
  private readonly behind = new Map<number, number>();

  /** Takes what is free of the set for `holder`, and gives the holder of its first number that was not. */
  take(runs: readonly Run[], holder: T): T | undefined {
    let other: T | undefined;
    for (const [first, last] of runs) {
      for (let at = first; at <= last;) {
        const found = this.holders.get(at);
        if (found === undefined) {
          this.holders.set(at, holder);
          this.behind.set(at, at + 1);
        } else other ??= found;
        at = this.freeFrom(at);
      }
    }
    return other;
  }

  /** The first number from `at` on that is free; what was passed points there from now on. */
  private freeFrom(at: number): number {
    let free = at;
    for (let next = this.behind.get(free); next !== undefined; next = this.behind.get(free)) free = next;
    for (let passed = at; passed !== free;) {
      const next = this.behind.get(passed) ?? free;
      this.behind.set(passed, free);
      passed = next;
    }
    return free;
  }
}
