import { valueOf } from '../../../model/certain';
import { parseBytes } from '../../../text/values';
import type { Service, Written } from '../../../workspace/workload';

/** A resource that Compose lets be limited by a key of the service and by one below `deploy.resources`. */
export interface LimitKeys {
  readonly own: string;
  readonly deploy: string;
}

export const memoryKeys: LimitKeys = { own: 'mem_limit', deploy: 'deploy.resources.limits.memory' };
export const processKeys: LimitKeys = { own: 'pids_limit', deploy: 'deploy.resources.limits.pids' };

/** What is written of a limit, under either key; both where they stand side by side. */
export function writtenLimits(service: Service, { own, deploy }: LimitKeys): readonly (Written<string> & { readonly key: string })[] {
  return [deploy, own].flatMap((key) => {
    const written = service.text(key);
    return written ? [{ ...written, key }] : [];
  });
}

/** Whether a limit is set, by a value that may still be unknown: what is absent for sure is what rules about absence ask for. */
export function hasLimit(service: Service, keys: LimitKeys): boolean {
  return writtenLimits(service, keys).some(({ value }) => {
    const text = valueOf(value);
    return text === undefined || (parseBytes(text) ?? 0) > 0;
  });
}

/** The memory limit in bytes with the place it is written at; `undefined` where there is none or it is not known. */
export function memoryLimit(
  service: Service,
): { readonly bytes: number; readonly written: Written<string> & { readonly key: string } } | undefined {
  for (const written of writtenLimits(service, memoryKeys)) {
    const text = valueOf(written.value);
    const bytes = text === undefined ? undefined : parseBytes(text);
    if (bytes !== undefined && bytes > 0) return { bytes, written };
  }
  return undefined;
}
