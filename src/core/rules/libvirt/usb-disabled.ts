import { child, path } from '../../model/libvirt/query';
import type { XmlElement } from '../../model/libvirt/types';
import { isQemuDriver } from '../../workspace/libvirt/architecture';
import { devicesNamed, lacks, said } from '../../workspace/libvirt/certainly';
import { surelyThere } from '../../workspace/libvirt/sole';
import type { Domain } from '../../workspace/workload';
import { defineRule } from '../rule';
import { atName, atValue } from './support/places';
import { elementRemoval } from './support/takeouts';
import type text from './usb-disabled.text';

export default defineRule<typeof text>({
  id: 'libvirt/usb-disabled',
  on: 'domain',
  since: '0.3.0',
  audience: 'everyone',
  claims: ['libvirt-refuses-usb-without-bus'],
  messages: { device: 'error' },
  *check(domain) {
    const { file } = domain;
    if (!isQemuDriver(domain)) return;
    const controllers = devicesNamed(domain, 'controller').filter((each) => said(each, 'type') === 'usb');
    const none = controllers.find((each) => said(each, 'model') === 'none');
    if (none === undefined) return;
    const related = [{ message: 'none', at: atValue(file, none, 'model') }] as const;
    for (const device of usbDevices(domain)) {
      yield { message: 'device', values: { name: device.name }, at: atName(file, device), related, fixes: elementRemoval(domain, device) };
    }
  },
});

/** The devices that sit on USB, as far as the file says so. Source: virDomainUSBDeviceDefForeach of libvirt's domain_conf.c. */
function usbDevices({ element, disks }: Domain): readonly XmlElement[] {
  const onUsb = new Set(disks.filter(({ bus }) => 'known' in bus.value && bus.value.known === 'usb').map((disk) => disk.element));
  return surelyThere(path(element, 'devices').flatMap(({ children }) => children)).filter((device) => {
    switch (device.name) {
      case 'disk':
        return onUsb.has(device);
      case 'input':
        return said(device, 'bus') === 'usb' || (lacks(device, 'bus') && said(device, 'type') === 'tablet');
      case 'redirdev':
        return said(device, 'bus') === 'usb' || lacks(device, 'bus');
      case 'hub':
        return said(device, 'type') === 'usb';
      case 'hostdev':
        return said(device, 'type') === 'usb' && (said(device, 'mode') === 'subsystem' || lacks(device, 'mode'));
      case 'sound':
        return said(device, 'model') === 'usb';
      case 'smartcard':
        return true;
      case 'serial':
        return said(child(device, 'target'), 'type') === 'usb-serial';
      case 'interface':
        return said(child(device, 'model'), 'type') === 'usb-net';
      default:
        return false;
    }
  });
}
