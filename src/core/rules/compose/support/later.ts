import type { Origin, Place } from '../../../workspace/effective';
import type { Service } from '../../../workspace/workload';

/**
 * Two places in the order in which Compose reads them: what a service extends before what it says itself, the file that is merged later last, then the one
 * further down.
 */
export function inReadingOrder<T extends { readonly at: Place | Origin }>(service: Service, a: T, b: T): readonly [earlier: T, later: T] {
  const { files } = service.project;
  const isOwn = ({ at }: T) => ('via' in at && at.via.includes('extends') ? 0 : 1);
  const order =
    a.at.file === b.at.file
      ? a.at.span.start - b.at.span.start
      : isOwn(a) - isOwn(b) || files.indexOf(a.at.file) - files.indexOf(b.at.file);
  return order <= 0 ? [a, b] : [b, a];
}
