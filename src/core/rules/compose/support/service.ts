import { valueOf } from '../../../model/certain';
import { knownImage, type WorkloadKind } from '../../../knowledge/images';
import type { ImageReference, Service } from '../../../workspace/workload';

/** The image a service runs: its own, or the one its Dockerfile is built on. */
export function imageOf(service: Service): ImageReference | undefined {
  return valueOf(service.image?.value);
}

/** What the service's image is for, where it is known. */
export function kindOf(service: Service): WorkloadKind | undefined {
  const image = imageOf(service);
  return image && knownImage(image)?.kind;
}

/** Whether the image's path has one of these words as a whole component, or a part of one between dashes. */
export function imageNames(service: Service, words: RegExp): boolean {
  const image = imageOf(service);
  return image !== undefined && words.test(image.path);
}

/** The words of command and entrypoint as Compose reads them, for recognising what is run. */
export function commandLine(service: Service): string {
  return [...service.list('entrypoint'), ...service.list('command')].flatMap(({ value }) => valueOf(value) ?? []).join(' ');
}

/** Whether the service surely is privileged, so that smaller grants beside it change nothing. */
export function isPrivileged(service: Service): boolean {
  return valueOf(service.flag('privileged')?.value) === true;
}

/** The last value that counts of a security option: of several for one name the engine keeps the last. */
export function lastSecurityOption(service: Service, name: string) {
  return service.securityOptions.filter((option) => option.name === name).at(-1);
}
