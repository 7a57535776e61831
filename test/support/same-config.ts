import { parseBoolean } from '../../src/core/text/values';
import { unknown, type Json } from './compose-config';

/** The keys whose texts are what a process or another program gets, so that nothing and an empty text are two things. */
const exact = new Set(['command', 'entrypoint', 'environment']);

/** Where two models differ: a line per place, `path: ours | theirs`. What is unknown to us agrees with everything. */
export function differences(ours: Json, theirs: unknown): readonly string[] {
  const found: string[] = [];
  compare(ours, theirs, '', false, found);
  return found;
}

function compare(ours: Json | undefined, theirs: unknown, path: string, isExact: boolean, found: string[]): void {
  if (ours === unknown) return;
  const differ = () => found.push(`${path}: ${shown(ours)} | ${shown(theirs)}`);
  if (!isExact && isEmpty(ours) && isEmpty(theirs)) return;
  if (Array.isArray(ours) || Array.isArray(theirs)) {
    if (!Array.isArray(ours) || !Array.isArray(theirs) || ours.length !== theirs.length) differ();
    else ours.forEach((item: Json, index) => compare(item, theirs[index], `${path}[${index}]`, isExact, found));
  } else if (isMap(ours) || isMap(theirs)) {
    const [a, b] = [isMap(ours) ? ours : {}, isMap(theirs) ? theirs : {}];
    if ((ours !== undefined && ours !== null && !isMap(ours)) || (theirs !== undefined && theirs !== null && !isMap(theirs))) differ();
    else
      for (const key of new Set([...Object.keys(a), ...Object.keys(b)].filter((key) => !key.startsWith('x-'))))
        compare(a[key] as Json | undefined, b[key], path === '' ? key : `${path}.${key}`, isExact || exact.has(key), found);
  } else if (!sameScalar(ours, theirs, path)) differ();
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What Compose leaves out of what it prints: nothing, no, none of it. */
function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '' || value === false || value === 0) return true;
  if (value === '0' || value === '0s' || (typeof value === 'string' && parseBoolean(value) === false)) return true;
  if (Array.isArray(value)) return value.length === 0;
  return isMap(value) && Object.values(value).every(isEmpty);
}

function sameScalar(ours: unknown, theirs: unknown, path: string): boolean {
  if (ours === theirs) return true;
  if (typeof ours !== 'string' || theirs === undefined || theirs === null) return false;
  const text = String(theirs);
  if (ours === text) return true;
  if (typeof theirs === 'boolean') return parseBoolean(ours) === theirs;
  if (typeof theirs === 'number') return Number(ours) === theirs;
  if (/(?:interval|timeout|period|delay|monitor|window)$/.test(path)) return durationOf(ours) === durationOf(text);
  if (/(?:limit|reservation|memory|size|swappiness|[rR]ate)$/.test(path)) return bytesOf(ours) === bytesOf(text);
  return /(?:cpus|count|labels\.[^.]*|mode)$/.test(path) && Number(ours) === Number(text);
}

const units: Readonly<Record<string, number>> = { ns: 1e-9, us: 1e-6, µs: 1e-6, ms: 1e-3, s: 1, m: 60, h: 3600, d: 86_400, w: 604_800 };

function durationOf(text: string): number | undefined {
  let seconds = 0;
  let rest = text;
  while (rest !== '') {
    const [whole, amount = '', unit = ''] = /^([\d.]+)(ns|us|µs|ms|s|m|h|d|w)/.exec(rest) ?? [];
    if (whole === undefined) return undefined;
    seconds += Number(amount) * (units[unit] ?? 0);
    rest = rest.slice(whole.length);
  }
  return Math.round(seconds * 1e9);
}

function bytesOf(text: string): number | undefined {
  const [, amount, unit = ''] = /^(-?[\d.]+) ?([kmgtp]?)(?:i?b)?$/i.exec(text) ?? [];
  if (amount === undefined) return undefined;
  return Math.round(Number(amount) * 1024 ** ['', 'k', 'm', 'g', 't', 'p'].indexOf(unit.toLowerCase()));
}

function shown(value: unknown): string {
  return value === undefined
    ? 'nothing'
    : typeof value === 'symbol'
      ? 'unknown'
      : JSON.stringify(value, (_, part: unknown) => (typeof part === 'symbol' ? '?' : part));
}
