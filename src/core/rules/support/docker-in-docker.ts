import { valueOf } from '../../model/certain';
import type { ServiceContext } from '../../profile/context/service';
import type { ImageReference, Written } from '../../workspace/workload';
import type { EngineBefore } from './engine-listeners';

/** Whether the image is Docker's own with an engine inside, which makes certificates and asks for them unless told not to. */
export function holdsEngine(image: ImageReference | undefined): boolean {
  return image?.path === 'library/docker' && /(?:^|-)dind(?:-|$)/.test(image.tag ?? '');
}

/** Whether a service may run that engine with its certificates: an image, an entry point or a first word of the command that are not known may do. */
export function mayVerify(context: ServiceContext): boolean {
  const { entrypoint, command } = context.start;
  const isOpen = [entrypoint, command].some(({ words: [first] }) => first?.expands === true);
  return imagesEngine(context) === 'verifying' || (mayHoldEngine(context) && (isOpen || !holdsEngine(context.reference)));
}

/** Whether the service's image is that one, or not known to be another. */
export function mayHoldEngine({ service, reference }: ServiceContext): boolean {
  if (reference === undefined) return service.image !== undefined;
  return holdsEngine(reference) || (reference.path === 'library/docker' && !reference.tagIsKnown);
}

/** The engine of that image where the service leaves what it starts to it, adding options at most. */
export function imagesEngine(context: ServiceContext): EngineBefore {
  const { reference, start } = context;
  const [first] = start.command.words;
  const isLeft = start.entrypoint.by === 'image' && (first === undefined || (!first.expands && first.text.startsWith('-')));
  if (!holdsEngine(reference) || !isLeft) return undefined;
  return valueOf(certificateFolder(context)?.value) === '' ? 'open' : 'verifying';
}

/** Where the service says that this engine keeps its certificates; empty for none. */
export function certificateFolder({ service }: ServiceContext): Written<string> | undefined {
  return service.environment().get('DOCKER_TLS_CERTDIR');
}
