import { sniffCompose } from '../model/compose/sniff';
import type { Kind } from '../model/document';
import { sniffLibvirt } from '../model/libvirt/sniff';
import { nameOf, type Uri } from '../text/uri';

const dockerfileName = /^(dockerfile|containerfile)(\..+)?$|\.(dockerfile|containerfile)$/i;
const composeName = /^(docker-)?compose([._-].*)?\.ya?ml$/i;
const yamlName = /\.ya?ml$/i;
const xmlName = /\.xml(\.\w+)?$/i;

/** Whether a file of this name may be one of ours, so that it is worth reading. */
export function mayBeOurs(uri: Uri): boolean {
  const name = nameOf(uri);
  return (dockerfileName.test(name) && !/\.dockerignore$/i.test(name)) || yamlName.test(name) || xmlName.test(name);
}

/** The kind of a file by its name and content; `undefined` for files that are not ours. Linear, and parses nothing. */
export function recognise(uri: Uri, text: string): Kind | undefined {
  const name = nameOf(uri);
  if (dockerfileName.test(name) && !/\.dockerignore$/i.test(name)) return 'dockerfile';
  if (yamlName.test(name)) return composeName.test(name) || sniffCompose(text) ? 'compose' : undefined;
  return sniffLibvirt(text) ? 'libvirt' : undefined;
}

/** Whether the name alone says that this is Compose. */
export function isComposeName(uri: Uri): boolean {
  return composeName.test(nameOf(uri));
}
