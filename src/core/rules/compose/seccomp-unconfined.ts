import { nestedEngine } from '../../knowledge/privilege-raising';
import { valueOf } from '../../model/certain';
import { removeWritten } from '../../workspace/compose/edit';
import type { SecurityOption } from '../../workspace/workload';
import { defineRule } from '../rule';
import { grantedLines } from './support/capabilities';
import { offer } from './support/fixes';
import { replacesAnother } from './support/security-options';
import { commandLine, imageNames, lastSecurityOption } from './support/service';
import type text from './seccomp-unconfined.text';

const tracer = /(^|[\s/-])(strace|gdb|gdbserver|perf|rr|ltrace|delve|dlv)([\s/-]|$)/;

/** Whether a comment at the line names one of the calls that old filters did not know. */
function isWorkaround({ written }: SecurityOption): boolean {
  const model = written.item?.source?.model;
  const { start } = written.at.span;
  return (
    model?.comments.some(
      ({ text, target }) =>
        target !== undefined && target.start <= start && start <= target.end && /clone3|faccessat2|libseccomp/.test(text),
    ) ?? false
  );
}

export default defineRule<typeof text>({
  id: 'compose/seccomp-unconfined',
  on: 'service',
  since: '0.1.0',
  audience: 'everyone',
  behindSandbox: true,
  claims: ['docker-default-seccomp', 'docker-shared-kernel', 'pss-baseline'],
  messages: {
    unconfined: 'warning',
    documented: 'information',
    browser: 'information',
    debugging: 'information',
    workaround: 'information',
  },
  *check(written, { of }) {
    const context = of(written);
    const { service, privileged, reference, kinds } = context;
    const option = lastSecurityOption(service, 'seccomp');
    // Privileged mode removes the filter by itself.
    if (option === undefined || valueOf(option.value) !== 'unconfined' || privileged !== false) return;
    // That it takes back what stands before it is said by the rule about that.
    if (replacesAnother(service, option)) return;
    const found = {
      values: { service: service.name },
      at: option.written.at,
      fixes: offer('remove', 'review', removeWritten(option.written)),
    };
    if (reference !== undefined && nestedEngine(reference) !== undefined) yield { message: 'documented', ...found };
    else if (isWorkaround(option)) yield { message: 'workaround', ...found };
    else if (
      tracer.test(commandLine(service)) ||
      imageNames(service, tracer) ||
      grantedLines(context).some(({ name }) => name === 'SYS_PTRACE')
    )
      yield { message: 'debugging', ...found };
    else if (kinds.includes('browser')) yield { message: 'browser', ...found };
    else yield { message: 'unconfined', ...found };
  },
});
