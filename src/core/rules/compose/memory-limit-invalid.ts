import { valueOf } from '../../model/certain';
import { parseBytes } from '../../text/values';
import { removeWritten, replacePart, setEntry } from '../../workspace/compose/edit';
import type { Service, Written } from '../../workspace/workload';
import { defineRule } from '../rule';
import { offer } from './support/fixes';
import { memoryKeys } from './support/limits';
import type text from './memory-limit-invalid.text';

const mebibyte = 1024 ** 2;
/** What the engine takes at least, for a limit and for a reservation (moby `linuxMinMemory`). */
const least = 6 * mebibyte;

interface Size {
  readonly key: string;
  readonly written: Written<string>;
  readonly text: string;
  /** `undefined` for a text that is no size. */
  readonly bytes: number | undefined;
}

/** The first of the keys that is written with a known text; an unknown one before it hides the others. */
function sizeAt(service: Service, keys: readonly string[]): Size | undefined {
  for (const key of keys) {
    const written = service.text(key);
    if (written === undefined) continue;
    const text = valueOf(written.value);
    return text === undefined ? undefined : { key, written, text, bytes: parseBytes(text.trim()) };
  }
  return undefined;
}

const isWritten = (service: Service, keys: readonly string[]) => keys.some((key) => service.entry(key) !== undefined);

/** Whether it reaches Compose as a number; one that a variable brings is a text. */
function isNumber({ written }: Size): boolean {
  const node = written.entry.value;
  return node?.type === 'scalar' && (node.node.yamlType === 'int' || node.node.yamlType === 'float');
}

/** Whether no variable brings it. */
function isPlain({ written, text }: Size): boolean {
  const node = written.entry.value;
  return node?.type === 'scalar' && node.raw === text;
}

/** `512` meant as MiB: a bare number that is a plausible size in that unit. */
function asMebibytes({ written, text }: Size) {
  const plain = /^\d+$/.test(text) && Number(text) >= 6 && Number(text) <= 65536;
  return plain
    ? offer('mebibytes', 'safe', replacePart(written, text.length, text.length, 'm')).map((fix) => ({
        ...fix,
        values: { size: `${text}m` },
      }))
    : [];
}

export default defineRule<typeof text>({
  id: 'compose/memory-limit-invalid',
  on: 'service',
  since: '0.2.0',
  audience: 'everyone',
  claims: ['docker-memory-minimum', 'docker-memory-swap-values', 'docker-memory-reservation-soft', 'docker-memory-swap-doubles'],
  messages: {
    unreadable: 'error',
    number: 'error',
    text: 'error',
    negative: 'error',
    small: 'error',
    swapAlone: 'error',
    swapBelow: 'error',
    reservation: 'error',
  },
  *check(service) {
    const limitKeys = [memoryKeys.deploy, memoryKeys.own];
    const limit = sizeAt(service, limitKeys);
    const reservation = sizeAt(service, ['deploy.resources.reservations.memory', 'mem_reservation']);
    const swap = sizeAt(service, ['memswap_limit']);
    for (const size of [limit, reservation, swap]) {
      if (size === undefined || size.bytes !== undefined) continue;
      yield { message: 'unreadable', values: { key: size.key, value: size.text }, at: size.written.at };
    }
    if (swap?.bytes === -1 && !isNumber(swap)) {
      const fixes = isPlain(swap) ? offer('unquoted', 'safe', setEntry(swap.written.entry, '-1')) : [];
      yield { message: 'text', values: { key: swap.key, value: swap.text }, at: swap.written.at, fixes };
    }
    for (const size of [limit, reservation]) {
      if (size?.key.startsWith('deploy.') && isNumber(size)) {
        const mebibytes = asMebibytes(size);
        const quoted = offer('quoted', 'safe', setEntry(size.written.entry, `"${size.text}"`));
        const fixes = mebibytes.length > 0 ? mebibytes : (size.bytes ?? 0) < least ? [] : quoted;
        yield { message: 'number', values: { key: size.key, value: size.text }, at: size.written.at, fixes };
        continue;
      }
      if (size?.bytes === undefined || size.bytes === 0 || size.bytes >= least || (size === reservation && size.bytes < 0)) continue;
      if (size.bytes < 0) {
        const fixes = offer('unlimited', 'review', removeWritten(size.written)).map((fix) => ({ ...fix, values: { key: size.key } }));
        yield { message: 'negative', values: { key: size.key, value: size.text }, at: size.written.at, fixes };
        continue;
      }
      const values = { key: size.key, value: size.text, bytes: size.bytes };
      yield { message: 'small', values, at: size.written.at, fixes: asMebibytes(size) };
    }
    const memory = limit?.bytes;
    if (memory !== undefined && memory >= least && reservation?.bytes !== undefined && reservation.bytes > memory && limit) {
      const values = { key: reservation.key, value: reservation.text, limit: limit.text };
      yield { message: 'reservation', values, at: reservation.written.at, related: [{ message: 'limit', at: limit.written.at }] };
    }
    if (swap?.bytes === undefined || swap.bytes <= 0) return;
    const values = { value: swap.text };
    if (service.complete && (!isWritten(service, limitKeys) || memory === 0)) yield { message: 'swapAlone', values, at: swap.written.at };
    else if (limit && memory !== undefined && memory >= least && swap.bytes < memory) {
      const related = [{ message: 'limit' as const, at: limit.written.at }];
      yield { message: 'swapBelow', values: { ...values, limit: limit.text }, at: swap.written.at, related };
    }
  },
});
