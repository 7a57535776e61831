import { valueOf, type Unknown } from '../../model/certain';
import { variablesAt } from '../../model/dockerfile/stages';
import { expandVariables } from '../../model/dockerfile/variables';
import { knownImage } from '../../knowledge/images';
import type { Settings } from '../../settings';
import { sliceOf } from '../../text/span';
import { imageOf } from '../../workspace/compose/service/image';
import type { Place } from '../../workspace/effective';
import type { Image, ImageReference, Service, Target } from '../../workspace/workload';

/** Whom a container's first process runs as. */
export type Identity = (
  | { readonly kind: 'root' }
  /** Starts as root and gives it up by itself, as `gosu` in an entry point does. */
  | { readonly kind: 'drops' }
  | { readonly kind: 'own'; readonly user: string }
  | { readonly kind: 'unknown'; readonly why: Unknown }
) & {
  /** The line that decides: `user`, `USER`, or the reference of an image that was looked up. */
  readonly at: Place | undefined;
  /** The published image that decides, where one does. */
  readonly image?: ImageReference;
};

/** The identity of a service: its `user`, else the `USER` of what it builds, else that of its image. */
export function identityOf(service: Service, settings: Settings): Identity {
  const written = service.text('user');
  if (written !== undefined) {
    const user = valueOf(written.value);
    if (user === undefined) return { kind: 'unknown', why: reasonOf(written.value), at: written.at };
    // Compose drops an empty `user`, so that the image decides.
    if (user.trim() !== '') return userIdentity(user, written.at);
  }
  return imageIdentityOf(service, settings);
}

/** Whom the image of a service would start as, if the service named no user. */
export function imageIdentityOf(service: Service, settings: Settings): Identity {
  const replaced = replacesEntrypoint(service);
  const { build, image } = service;
  if (build?.image) return withoutDrop(imageIdentity(build.image, settings, build.arguments), replaced);
  if (build) return { kind: 'unknown', why: 'file', at: build.entry.keyPlace };
  if (image === undefined) return { kind: 'unknown', why: 'image', at: undefined };
  const reference = valueOf(image.value);
  if (reference === undefined) return { kind: 'unknown', why: reasonOf(image.value), at: image.at };
  return withoutDrop(publishedIdentity(reference, settings, image.at), replaced);
}

/** The identity that an image gives its containers: the last `USER` along its stages, else the base image's. */
export function imageIdentity(image: Image, settings: Settings, buildArguments = image.arguments): Identity {
  const last = image.effective('USER');
  if (last !== undefined && (!image.onbuild || last.stage === image.stages[0])) {
    const { instruction } = last;
    const at: Place = { file: image.file, span: instruction.span };
    const user = expandVariables(instruction.words[0]?.text ?? '', variablesAt(image.model, image.chain, instruction, buildArguments));
    const name = valueOf(user);
    return name === undefined || name === '' ? { kind: 'unknown', why: name === '' ? 'file' : reasonOf(user), at } : userIdentity(name, at);
  }
  const from = image.stages[image.stages.length - 1]?.from ?? image.stages[0].from;
  const at: Place = { file: image.file, span: from.span };
  if (image.onbuild) return { kind: 'unknown', why: 'image', at };
  const base = valueOf(image.base);
  if (base === undefined) return { kind: 'unknown', why: reasonOf(image.base), at };
  if (base === 'scratch') return { kind: 'root', at };
  const start = withoutDrop(publishedIdentity(imageOf(base), settings, at), image.start.entrypoint !== undefined);
  return start.kind === 'root' && image.derive(dropsItself) ? { kind: 'unknown', why: 'file', at } : start;
}

/** Whom a published image starts as: what the settings say of it, else what is known. */
function publishedIdentity(image: ImageReference, settings: Settings, at: Place | undefined): Identity {
  const said = imageSetting(image, settings)?.user;
  if (said !== undefined && said.trim() !== '') return { ...userIdentity(said, at), image };
  const startsAs = knownImage(image)?.startsAs;
  if (startsAs === undefined) return { kind: 'unknown', why: 'image', at, image };
  return startsAs.user === 'own' ? { kind: 'own', user: startsAs.uid, at, image } : { kind: startsAs.user, at, image };
}

/** What the settings say of an image; its key may leave out registry, tag or both. */
export function imageSetting(image: ImageReference, settings: Settings): Settings['images'][string] | undefined {
  const short = image.path.replace(/^library\//, '');
  const names = [`${image.registry}/${image.path}`, image.path, short];
  const tagged = image.tag === undefined ? [] : names.map((name) => `${name}:${image.tag}`);
  const key = [...tagged, ...names].find((name) => Object.hasOwn(settings.images, name));
  return key === undefined ? undefined : settings.images[key];
}

/** `user`, `uid`, or either with a group behind a colon. */
function userIdentity(written: string, at: Place | undefined): Identity {
  const user = written.trim().split(':', 1)[0] ?? '';
  return user === '' || user === 'root' || /^0+$/.test(user) ? { kind: 'root', at } : { kind: 'own', user, at };
}

function reasonOf(value: { readonly unknown: Unknown } | { readonly known: unknown }): Unknown {
  return 'unknown' in value ? value.unknown : 'file';
}

function replacesEntrypoint(service: Service): boolean {
  return service.entry('entrypoint')?.value !== undefined;
}

/** Programs with which an entry point changes to another user; what it does with them only the script says. */
const changers = /\b(?:gosu|su-exec|setpriv|setuidgid|s6-setuidgid|runuser|chpst|fixuid|step-down)\b/;
const mayBring: ReadonlySet<string> = new Set(['RUN', 'CMD', 'ENTRYPOINT', 'COPY', 'ADD']);

/** Whether a step, a copied file or the start names such a program. */
function dropsItself({ stages, model }: Target): boolean {
  return stages.some(({ instructions }) =>
    instructions.some(({ keyword, span }) => mayBring.has(keyword) && changers.test(sliceOf(model.text, span))),
  );
}

/** It is the entry point that gives root up; another one may not. */
function withoutDrop(identity: Identity, replaced: boolean): Identity {
  if (identity.kind !== 'drops' || !replaced) return identity;
  return { kind: 'root', at: identity.at, ...(identity.image ? { image: identity.image } : {}) };
}
