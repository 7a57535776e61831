import { linuxArchitecture } from '../../knowledge/architectures';
import { sliceOf, spanOf } from '../../text/span';
import { defineRule } from '../rule';
import type text from './platform-pinned-emulation.text';

export default defineRule<typeof text>({
  id: 'dockerfile/platform-pinned-emulation',
  on: 'instruction',
  since: '0.2.0',
  audience: 'everyone',
  serves: ['portability'],
  twins: ['FromPlatformFlagConstDisallowed', 'DL3029'],
  claims: ['docker-platform-emulation-slow', 'dockerfile-from-platform', 'dockerfile-target-platform-arguments', 'docker-layered-images'],
  messages: { image: 'hint', stage: 'hint' },
  *check({ file, model, stage, instruction, image, builtBy }) {
    const flag = instruction.keyword === 'FROM' ? stage?.platform : undefined;
    const architecture = flag?.value === undefined ? undefined : linuxArchitecture(flag.value);
    if (flag?.valueSpan === undefined || architecture === undefined || builtBy.length === 0) return;
    const at = { file, span: flag.span };
    if (image === undefined) {
      const edits = [{ file, span: flag.valueSpan, newText: '$BUILDPLATFORM' }];
      yield { message: 'stage', values: { architecture }, at, fixes: [{ title: 'build', safety: 'review', edits }] };
      return;
    }
    const behind = /^[ \t]+/.exec(sliceOf(model.text, spanOf(flag.span.end, flag.span.end + 80)))?.[0].length ?? 0;
    const edits = [{ file, span: spanOf(flag.span.start, flag.span.end + behind), newText: '' }];
    yield { message: 'image', values: { architecture }, at, fixes: behind > 0 ? [{ title: 'remove', safety: 'review', edits }] : [] };
  },
});
