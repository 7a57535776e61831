import { known, unknown, valueOf, type Certain } from '../../model/certain';
import { isUnknown, value } from '../../model/libvirt/query';
import type { XmlElement } from '../../model/libvirt/types';
import { nowhere, sole } from './sole';

/** What the guest starts with. Everything is as written; `undefined` for what surely is not. */
export interface Firmware {
  readonly os: XmlElement;
  /** `efi` or `bios`, for libvirt to pick a firmware of that kind. */
  readonly kind: Certain<string> | undefined;
  readonly loader: XmlElement | undefined;
  /** The loader's text. */
  readonly path: Certain<string> | undefined;
  readonly nvram: XmlElement | undefined;
  /** Whether templates may add a loader or a variable store. */
  readonly open: boolean;
}

/** `undefined` where templates decide about the whole of `os`, or it is not there. */
export function firmwareOf(domain: XmlElement): Firmware | undefined {
  const os = sole(domain, 'os');
  if (os === undefined) return undefined;
  const loader = sole(os, 'loader');
  const nvram = sole(os, 'nvram');
  return {
    os,
    kind: value(os, 'firmware'),
    loader,
    path: loader?.content,
    nvram,
    open: (loader === undefined && !nowhere(os, 'loader')) || (nvram === undefined && !nowhere(os, 'nvram')),
  };
}

/** Whether the guest starts through UEFI, as far as libvirt judges it: every firmware in flash counts (virDomainDefHasOldStyleUEFI of domain_conf.c). */
export function isUefi({ kind, loader, open }: Firmware): Certain<boolean> {
  if (valueOf(kind) === 'efi') return known(true);
  const type = loader && value(loader, 'type');
  if (valueOf(type) === 'pflash') return known(true);
  const undecided = [kind, type].find(isUnknown);
  if (undecided !== undefined || (loader === undefined && open)) return unknown('template');
  return known(false);
}
