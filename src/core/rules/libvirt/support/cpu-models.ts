import { valueOf } from '../../../model/certain';
import { child } from '../../../model/libvirt/query';
import type { XmlElement } from '../../../model/libvirt/types';
import { isX86 } from '../../../workspace/libvirt/architecture';
import { cpuOf, isOverridden } from '../../../workspace/libvirt/cpu';
import type { Domain } from '../../../workspace/workload';
import { mayBe } from './guests';

/** Named x86 models that lack what `x86-64-v2` asks for; sources: docs/system/cpu-models-x86-abi.csv of QEMU and the x86 maps of libvirt. */
const legacy =
  /^(?:486|pentium(?:[23]|pro)?|coreduo|core2duo|n270|(?:qemu|kvm)(?:32|64)|cpu64-rhel[56]|athlon|phenom|Conroe|Penryn|Opteron_G[123])(?:-v\d+)?$/;

/** A processor model from before 2009, or one that never was a real processor. */
export interface LegacyModel {
  readonly cpu: XmlElement;
  readonly model: XmlElement;
  readonly name: string;
}

/** The old model that the file names for an x86 guest, where nothing else decides. macOS is picky about its processor. */
export function legacyModel(domain: Domain): LegacyModel | undefined {
  if (!isX86(domain) || mayBe('macos', domain) || isOverridden(domain.arguments)) return undefined;
  const cpu = cpuOf(domain.element);
  const name = valueOf(cpu?.model)?.trim();
  const model = cpu && child(cpu.element, 'model');
  if (cpu === undefined || model === undefined || name === undefined || cpu.element.templated || valueOf(cpu.mode) !== 'custom')
    return undefined;
  return legacy.test(name) ? { cpu: cpu.element, model, name } : undefined;
}
