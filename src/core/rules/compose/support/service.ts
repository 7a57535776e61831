import { valueOf } from '../../../model/certain';
import { knownImage, type WorkloadKind } from '../../../knowledge/images';
import { lastOption } from '../../../profile/context/options';
import { imageOf as imageNamed } from '../../../workspace/compose/service/image';
import { startOf } from '../../../workspace/start';
import type { ImageReference, SecurityOption, Service } from '../../../workspace/workload';

/** The image that says what a service is: the one its Dockerfile is built on, since `image` beside `build` only names the result; else its own. */
export function imageOf(service: Service): ImageReference | undefined {
  if (service.build === undefined) return valueOf(service.image?.value);
  const base = service.build.image && valueOf(service.build.image.base);
  return base === undefined ? undefined : imageNamed(base);
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

/** The words of command and entrypoint as the engine puts them together, for recognising what is run. */
export function commandLine(service: Service): string {
  const { entrypoint, command } = startOf(service);
  return [...entrypoint.words, ...command.words].flatMap(({ text, expands }) => (expands ? [] : text)).join(' ');
}

/** The last value that counts of a security option: of several for one name the engine keeps the last. `undefined` where a variable behind it may be another one. */
export function lastSecurityOption(service: Service, name: string): SecurityOption | undefined {
  const { option } = lastOption(service, name);
  return option?.name === name ? option : undefined;
}
