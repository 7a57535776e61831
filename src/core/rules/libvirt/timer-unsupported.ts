import { valueOf } from '../../model/certain';
import { isUnknown, value } from '../../model/libvirt/query';
import type { XmlElement } from '../../model/libvirt/types';
import { isQemuDriver } from '../../workspace/libvirt/architecture';
import { lacks, numberAt, said, surelyAll } from '../../workspace/libvirt/certainly';
import { isArch, isArmVirt } from '../../workspace/libvirt/machines';
import { sole } from '../../workspace/libvirt/sole';
import { defineRule } from '../rule';
import { atName, atValue } from './support/places';
import { attributeRemoval, elementRemoval } from './support/takeouts';
import type text from './timer-unsupported.text';

const x86Timers: ReadonlySet<string> = new Set(['tsc', 'kvmclock', 'hypervclock', 'hpet']);

/** What QEMU cannot do about missed ticks, by timer. Source: qemuValidateDomainDefClockTimers of libvirt's qemu_validate.c. */
const noPolicy: Readonly<Record<string, readonly string[]>> = {
  rtc: ['merge', 'discard'],
  pit: ['merge'],
  armvtimer: ['catchup', 'merge'],
  kvmclock: ['delay', 'catchup', 'merge', 'discard'],
  hypervclock: ['delay', 'catchup', 'merge', 'discard'],
};

/** What can be said of one timer alone. Source: virDomainDefPostParseTimer of libvirt's domain_postparse.c. */
const ownOf = { frequency: 'tsc', mode: 'tsc', track: 'rtc' } as const;

/** What each kind of clock cannot do without. */
const wants: Readonly<Record<string, string>> = { absolute: 'start', timezone: 'timezone' };

/** 9999-12-31T23:59:59, in seconds since 1970. */
const latest = 253402300799;

export default defineRule<typeof text>({
  id: 'libvirt/timer-unsupported',
  on: 'domain',
  since: '0.3.0',
  audience: 'everyone',
  claims: ['libvirt-refuses-timers', 'libvirt-timers'],
  messages: {
    platform: 'error',
    arch: 'error',
    arm: 'error',
    track: 'error',
    policy: 'error',
    option: 'error',
    catchup: 'error',
    clock: 'error',
    start: 'error',
  },
  *check(domain) {
    const { file, element } = domain;
    const clock = sole(element, 'clock');
    if (!isQemuDriver(domain) || clock === undefined) return;
    const wanted = wants[said(clock, 'offset') ?? ''];
    if (wanted !== undefined && lacks(clock, wanted)) {
      yield { message: 'clock', values: { offset: said(clock, 'offset') ?? '', wanted }, at: atValue(file, clock, 'offset') };
    } else if (wanted === 'start' && (numberAt(clock, 'start') ?? 0) > latest)
      yield { message: 'start', values: { latest }, at: atValue(file, clock, 'start') };
    for (const timer of surelyAll(clock, 'timer')) {
      const name = said(timer, 'name');
      if (name === undefined) continue;
      const at = atValue(file, timer, 'name');
      const fixes = elementRemoval(domain, timer);
      const policy = said(timer, 'tickpolicy');
      const x86 = isArch(domain, 'x86_64', 'i686');
      if (name === 'platform') yield { message: 'platform', at, fixes };
      else if (x86Timers.has(name) && x86 === false && said(timer, 'present') === 'yes')
        yield { message: 'arch', values: { name }, at, fixes };
      else if (name === 'armvtimer' && (isArmVirt(domain) === false || valueOf(domain.type) !== 'kvm')) yield { message: 'arm', at, fixes };
      else if (name === 'rtc' && said(timer, 'track') === 'boot')
        yield { message: 'track', at: atValue(file, timer, 'track'), fixes: attributeRemoval(domain, timer, 'track') };
      else if (policy !== undefined && noPolicy[name]?.includes(policy)) {
        yield {
          message: 'policy',
          values: { name, policy },
          at: atValue(file, timer, 'tickpolicy'),
          fixes: attributeRemoval(domain, timer, 'tickpolicy'),
        };
      }
      for (const [option, owner] of Object.entries(ownOf)) {
        if (name === owner || name === 'platform' || !isSaid(timer, option)) continue;
        const at = atValue(file, timer, option);
        yield { message: 'option', values: { option, owner }, at, fixes: attributeRemoval(domain, timer, option) };
      }
      const [catchup] = surelyAll(timer, 'catchup');
      const settings = catchup && ['threshold', 'slew', 'limit'].some((setting) => (numberAt(catchup, setting) ?? 0) > 0);
      if (settings && policy !== 'catchup' && !isUnknown(value(timer, 'tickpolicy'))) {
        yield { message: 'catchup', at: atName(file, catchup), fixes: elementRemoval(domain, catchup) };
      }
    }
  },
});

/** A frequency of 0 is none. */
function isSaid(timer: XmlElement, option: string): boolean {
  return option === 'frequency' ? (numberAt(timer, option) ?? 0) > 0 : said(timer, option) !== undefined;
}
