import type { ComposeModel } from './compose/types';
import type { DockerfileModel } from './dockerfile/types';
import type { LibvirtModel } from './libvirt/types';

/** A model of any kind; `kind` tells which. */
export type AnyModel = DockerfileModel | ComposeModel | LibvirtModel;

/** Whether template tokens hide part of the file, so that it is read only in part. */
export function isTemplated(model: AnyModel): boolean {
  return model.kind === 'compose' ? model.templated : model.kind === 'libvirt' && model.masked.length > 0;
}
