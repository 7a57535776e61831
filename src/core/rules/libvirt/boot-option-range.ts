import { path } from '../../model/libvirt/query';
import type { XmlElement } from '../../model/libvirt/types';
import { isQemuDriver } from '../../workspace/libvirt/architecture';
import { devicesNamed, hasAllDevices, said, surely } from '../../workspace/libvirt/certainly';
import { isArch } from '../../workspace/libvirt/machines';
import { nowhere, sole, surelyThere } from '../../workspace/libvirt/sole';
import { defineRule } from '../rule';
import { atValue } from './support/places';
import { attributeRemoval } from './support/takeouts';
import type text from './boot-option-range.text';

/** In milliseconds; source: virDomainDefBootValidate of libvirt's domain_validate.c. */
const longest = 65535;
const longestParm = 8;

export default defineRule<typeof text>({
  id: 'libvirt/boot-option-range',
  on: 'domain',
  since: '0.3.0',
  audience: 'everyone',
  claims: ['libvirt-refuses-boot-options'],
  messages: {
    timeout: 'error',
    reboot: 'error',
    'parm-length': 'error',
    'parm-letters': 'error',
    serial: 'error',
    'serial-arch': 'error',
    table: 'error',
  },
  *check(domain) {
    const { file, element } = domain;
    if (!isQemuDriver(domain)) return;
    const menu = sole(element, 'os/bootmenu');
    const timeout = number(said(menu, 'timeout'));
    // A menu that is switched off waits for nobody.
    if (menu && said(menu, 'enable') === 'yes' && timeout !== undefined && timeout > longest)
      yield {
        message: 'timeout',
        values: { longest },
        at: atValue(file, menu, 'timeout'),
        fixes: attributeRemoval(domain, menu, 'timeout'),
      };
    const bios = sole(element, 'os/bios');
    const reboot = number(said(bios, 'rebootTimeout'));
    if (bios && reboot !== undefined && (reboot > longest || reboot < -1)) {
      yield {
        message: 'reboot',
        values: { longest },
        at: atValue(file, bios, 'rebootTimeout'),
        fixes: attributeRemoval(domain, bios, 'rebootTimeout'),
      };
    }
    if (bios && said(bios, 'useserial') === 'yes') {
      const at = atValue(file, bios, 'useserial');
      const fixes = attributeRemoval(domain, bios, 'useserial');
      if (isArch(domain, 'x86_64', 'i686') === false) yield { message: 'serial-arch', at, fixes };
      // libvirt makes a serial port of the first console.
      else if (nowhere(element, 'devices/serial') && hasAllDevices(domain) && devicesNamed(domain, 'console').every(isNoSerial))
        yield { message: 'serial', at, fixes };
    }
    for (const boot of surelyThere(
      path(element, 'devices').flatMap(({ children }) => children.flatMap((device) => path(device, 'boot'))),
    )) {
      const parm = said(boot, 'loadparm');
      if (parm === undefined) continue;
      const at = atValue(file, boot, 'loadparm');
      const fixes = attributeRemoval(domain, boot, 'loadparm');
      if (parm.length === 0 || parm.length > longestParm) yield { message: 'parm-length', values: { longest: longestParm }, at, fixes };
      else if (!/^[a-z\d. ]+$/i.test(parm)) yield { message: 'parm-letters', at, fixes };
    }
    for (const table of surelyThere(path(element, 'os/acpi/table'))) {
      if (said(table, 'type') === 'rawset') yield { message: 'table', at: atValue(file, table, 'type') };
    }
  },
});

/** Whether the console is surely none that libvirt makes a serial port of. */
function isNoSerial(console: XmlElement): boolean {
  const type = said(surely(console, 'target'), 'type');
  return type !== undefined && type !== 'serial';
}

function number(text: string | undefined): number | undefined {
  return text !== undefined && /^-?\d{1,9}$/.test(text) ? Number(text) : undefined;
}
