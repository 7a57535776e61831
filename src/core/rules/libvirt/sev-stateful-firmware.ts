import { valueOf } from '../../model/certain';
import { value } from '../../model/libvirt/query';
import { firmwareOf } from '../../workspace/libvirt/firmware';
import { sole } from '../../workspace/libvirt/sole';
import { defineRule } from '../rule';
import { atName, atValue } from './support/places';
import type text from './sev-stateful-firmware.text';

export default defineRule<typeof text>({
  id: 'libvirt/sev-stateful-firmware',
  on: 'domain',
  since: '0.3.0',
  audience: 'careful',
  serves: ['isolation'],
  claims: ['qemu-sev-nvram-not-measured', 'libvirt-confidential-guests'],
  messages: { nvram: 'information', stateful: 'information', unspecified: 'information' },
  *check(domain) {
    const { file, element } = domain;
    const security = sole(element, 'launchSecurity');
    const type = security && valueOf(value(security, 'type'));
    const firmware = firmwareOf(element);
    if ((type !== 'sev' && type !== 'sev-snp') || firmware === undefined || firmware.open) return;
    const { os, loader, nvram, path } = firmware;
    if (nvram !== undefined) {
      yield { message: 'nvram', at: atName(file, nvram) };
      return;
    }
    const stateless = loader && value(loader, 'stateless');
    if (loader !== undefined && valueOf(stateless) === 'no') yield { message: 'stateful', at: atValue(file, loader, 'stateless') };
    // Of firmware that is named the file does not tell whether it keeps variables; what libvirt picks for SEV-SNP keeps none.
    else if (type === 'sev' && stateless === undefined && path === undefined)
      yield { message: 'unspecified', at: atName(file, loader ?? os) };
  },
});
