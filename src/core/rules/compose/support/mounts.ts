import { parseVolume } from '../../../model/compose/short';
import { replacePart, setPart, type FileEdits } from '../../../workspace/compose/edit';
import type { Mount } from '../../../workspace/workload';

/** Makes a mount read-only, in whichever syntax it is written. */
export function mountReadOnly({ written }: Mount): FileEdits {
  const value = written.item?.value;
  if (value?.type === 'map') return setPart(value, 'read_only', 'true');
  if (value?.type !== 'scalar') return undefined;
  const { options } = parseVolume(value.raw);
  const writable = options.find(({ text }) => text === 'rw');
  if (writable) return replacePart(written, writable.span.start, writable.span.end, 'ro');
  return replacePart(written, value.raw.length, value.raw.length, options.length > 0 ? ',ro' : ':ro');
}
