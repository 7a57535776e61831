import { valueOf } from '../../model/certain';
import { stagesBuiltFor } from '../../workspace/dockerfile/builds';
import type { Place } from '../../workspace/effective';
import type { Image } from '../../workspace/workload';
import { defineRule } from '../rule';
import { systemOf } from './support/system';
import type text from './windows-image-on-linux-engine.text';

export default defineRule<typeof text>({
  id: 'dockerfile/windows-image-on-linux-engine',
  on: 'image',
  since: '0.1.0',
  audience: 'everyone',
  claims: ['R2-windows-container-on-linux', 'windows-container-needs-windows-kernel', 'vm-any-kernel'],
  messages: { platform: 'error', service: 'error', mixed: 'error', windows: 'information' },
  *check(image) {
    const { file } = image;
    const steps = stagesWithSteps(image);
    const windows = steps.find(({ system }) => system === 'windows')?.stage;
    const linux = steps.find(({ system }) => system === 'linux')?.stage;
    if (windows !== undefined && linux !== undefined) {
      const [first, later] = windows.index < linux.index ? [windows, linux] : [linux, windows];
      yield {
        message: 'mixed',
        values: { image: later.image.text, other: first.image.text },
        at: { file, span: later.image.span },
        related: [{ message: 'other', at: { file, span: first.image.span } }],
      };
      return;
    }
    const lowest = image.stages[image.stages.length - 1];
    if (lowest === undefined || systemOf(image.base) !== 'windows') return;
    const at = { file, span: lowest.image.span };
    const values = { image: lowest.image.text };
    const flag = lowest.platform;
    const wanted = linuxPlatform(image);
    if (flag?.value?.startsWith('linux'))
      yield { message: 'platform', values: { ...values, platform: flag.value }, at: { file, span: flag.span } };
    else if (wanted)
      yield { message: 'service', values: { ...values, service: wanted.service }, at, related: [{ message: 'platform', at: wanted.at }] };
    else yield { message: 'windows', values, at };
  },
});

/** The place where a service that builds this target asks for Linux. */
function linuxPlatform({ builders }: Image): { readonly service: string; readonly at: Place } | undefined {
  for (const service of builders) {
    const asked = [service.text('platform') ?? [], service.list('build.platforms')]
      .flat()
      .find(({ value }) => valueOf(value)?.startsWith('linux') === true);
    if (asked) return { service: service.name, at: asked.at };
  }
  return undefined;
}

/** The stages of this build that hold a RUN, in the order of the file, and the kernel that each needs. */
function stagesWithSteps(image: Image) {
  return [...image.derive(stagesBuiltFor)]
    .filter(([{ instructions }]) => instructions.some(({ keyword }) => keyword === 'RUN'))
    .map(([stage, base]) => ({ stage, system: systemOf(base) }))
    .sort((a, b) => a.stage.index - b.stage.index);
}
