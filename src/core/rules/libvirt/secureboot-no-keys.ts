import { valueOf } from '../../model/certain';
import { insertChild, setAttribute } from '../../model/libvirt/edits';
import { children, value } from '../../model/libvirt/query';
import { isQemuDriver } from '../../workspace/libvirt/architecture';
import { sole } from '../../workspace/libvirt/sole';
import { defineRule } from '../rule';
import { fix } from './support/fixes';
import { atValue } from './support/places';
import type text from './secureboot-no-keys.text';

export default defineRule<typeof text>({
  id: 'libvirt/secureboot-no-keys',
  on: 'domain',
  since: '0.3.0',
  audience: 'careful',
  serves: ['isolation'],
  claims: ['libvirt-enrolled-keys', 'libvirt-secure-boot-prerequisites'],
  messages: { unsaid: 'information', without: 'information' },
  *check(domain) {
    const { file, model, element } = domain;
    const firmware = sole(element, 'os/firmware');
    if (!isQemuDriver(domain) || firmware === undefined || firmware.templated) return;
    const features = children(firmware, 'feature');
    const names = features.map((feature) => value(feature, 'name'));
    if (names.some((name) => valueOf(name) === undefined)) return;
    const secureBoot = features[names.findIndex((name) => valueOf(name) === 'secure-boot')];
    if (secureBoot === undefined || valueOf(value(secureBoot, 'enabled')) !== 'yes') return;
    const keys = features[names.findIndex((name) => valueOf(name) === 'enrolled-keys')];
    if (keys === undefined) {
      const xml = "<feature enabled='yes' name='enrolled-keys'/>";
      const fixes = fix(domain, { title: 'enrolled', safety: 'review' }, insertChild(model, firmware, xml, { after: secureBoot }));
      yield { message: 'unsaid', at: atValue(file, secureBoot, 'name'), fixes };
    } else if (valueOf(value(keys, 'enabled')) === 'no') {
      const fixes = fix(domain, { title: 'enrolled', safety: 'review' }, setAttribute(model, keys, 'enabled', 'yes'));
      yield { message: 'without', at: atValue(file, keys, 'enabled'), fixes };
    }
  },
});
