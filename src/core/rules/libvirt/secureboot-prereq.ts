import { isUnknown, value } from '../../model/libvirt/query';
import { valueOf } from '../../model/certain';
import { setAttribute } from '../../model/libvirt/edits';
import { isQemuDriver } from '../../workspace/libvirt/architecture';
import { said } from '../../workspace/libvirt/certainly';
import { featureOf } from '../../workspace/libvirt/cpu';
import { firmwareOf } from '../../workspace/libvirt/firmware';
import { isArch, isQ35 } from '../../workspace/libvirt/machines';
import { sole } from '../../workspace/libvirt/sole';
import { defineRule } from '../rule';
import { fix } from './support/fixes';
import { atValue } from './support/places';
import type text from './secureboot-prereq.text';

/** Where distributions keep firmware that they describe to libvirt, which then switches SMM on by itself. */
const described = /^\/(?:usr\/(?:local\/)?share|nix\/store|run\/libvirt)\//;

export default defineRule<typeof text>({
  id: 'libvirt/secureboot-prereq',
  on: 'domain',
  since: '0.3.0',
  audience: 'everyone',
  claims: ['libvirt-secure-boot-prerequisites'],
  messages: { machine: 'error', arch: 'error', 'smm-off': 'error', 'smm-missing': 'warning' },
  *check(domain) {
    const { file, model, element } = domain;
    const firmware = firmwareOf(element);
    const loader = firmware?.loader;
    if (!isQemuDriver(domain) || firmware === undefined || loader === undefined || said(loader, 'secure') !== 'yes') return;
    const at = atValue(file, loader, 'secure');
    const plain = fix(domain, { title: 'plain', safety: 'review' }, setAttribute(model, loader, 'secure', 'no'));
    const type = sole(element, 'os/type');
    if (isQ35(domain) === false) {
      const wrongArch = isArch(domain, 'x86_64', 'i686') === false;
      const related = type ? ([{ message: 'machine', at: atValue(file, type, wrongArch ? 'arch' : 'machine') }] as const) : [];
      if (wrongArch) yield { message: 'arch', at, related, fixes: plain };
      else yield { message: 'machine', at, related, fixes: plain };
      return;
    }
    if (isQ35(domain) && isArch(domain, 'x86_64') === false) {
      yield { message: 'arch', at, related: type ? [{ message: 'machine', at: atValue(file, type, 'arch') }] : [], fixes: plain };
      return;
    }
    const smm = featureOf(element, 'smm');
    const written = sole(element, 'features/smm');
    if (valueOf(smm) === 'off' && written !== undefined) {
      const on = fix(domain, { title: 'smm', safety: 'review' }, setAttribute(model, written, 'state', 'on'));
      yield { message: 'smm-off', at: atValue(file, written, 'state'), related: [{ message: 'loader', at }], fixes: on };
      return;
    }
    const path = valueOf(firmware.path);
    const chosen = firmware.kind !== undefined || isUnknown(value(firmware.os, 'firmware'));
    if (smm === undefined && !chosen && path !== undefined && !described.test(path)) {
      yield { message: 'smm-missing', values: { path }, at };
    }
  },
});
