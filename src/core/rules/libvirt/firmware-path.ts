import { valueOf } from '../../model/certain';
import { removeElement, setAttribute } from '../../model/libvirt/edits';
import { absent, value } from '../../model/libvirt/query';
import { isQemuDriver } from '../../workspace/libvirt/architecture';
import { firmwareOf, isUefi, type Firmware } from '../../workspace/libvirt/firmware';
import type { Domain } from '../../workspace/workload';
import { defineRule } from '../rule';
import { fix } from './support/fixes';
import { atContent } from './support/places';
import type text from './firmware-path.text';

/** UEFI builds as distributions package them. */
const packaged = /^\/usr\/share\/(?:.*\/)?(?:[^/]*(?:OVMF|AAVMF|QEMU_EFI)[^/]*|edk2-[^/]*-code\.fd)$/i;

export default defineRule<typeof text>({
  id: 'libvirt/firmware-path',
  on: 'domain',
  since: '0.3.0',
  audience: 'careful',
  serves: ['portability'],
  claims: ['libvirt-firmware-autoselection'],
  messages: { path: 'hint' },
  *check(domain) {
    const { file, dump } = domain;
    const firmware = firmwareOf(domain.element);
    // libvirt writes it into every dump.
    if (dump || firmware?.loader === undefined || firmware.kind !== undefined || !isQemuDriver(domain)) return;
    if (valueOf(isUefi(firmware)) !== true || !packaged.test(valueOf(firmware.path) ?? '')) return;
    yield {
      message: 'path',
      at: atContent(file, firmware.loader),
      fixes: isNew(domain, firmware) ? letLibvirtChoose(domain, firmware) : [],
    };
  },
});

/** Whether no guest was installed yet that would lose its boot entries, and none asks for a build of its own kind. */
function isNew({ element }: Domain, { os, loader }: Firmware): boolean {
  return absent(element, 'uuid') && absent(os, 'nvram') && loader !== undefined && value(loader, 'secure') === undefined;
}

function letLibvirtChoose(domain: Domain, { os, loader }: Firmware) {
  const { model } = domain;
  return fix(
    domain,
    { title: 'choose', safety: 'review' },
    setAttribute(model, os, 'firmware', 'efi'),
    loader && removeElement(model, loader),
  );
}
