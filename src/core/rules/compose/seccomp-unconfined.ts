import { valueOf } from '../../model/certain';
import { isPrivileged } from '../../profile/service-options';
import { removeWritten } from '../../workspace/compose/edit';
import type { SecurityOption, Service } from '../../workspace/workload';
import { defineRule } from '../rule';
import { offer } from './support/fixes';
import { commandLine, imageNames, imageOf, lastSecurityOption } from './support/service';
import type text from './seccomp-unconfined.text';

const tracer = /(^|[\s/-])(strace|gdb|gdbserver|perf|rr|ltrace|delve|dlv)([\s/-]|$)/;

/** Whether the image's documentation asks for this: rootless builders and engines inside a container. */
function isRootlessEngine(service: Service): boolean {
  const image = imageOf(service);
  if (image === undefined || !/(^|\/)(buildkit|podman|buildah|docker)([/-]|$)/.test(image.path)) return false;
  return !image.tagIsKnown || /rootless/.test(image.tag ?? '') || /(^|\/)(podman|buildah)(\/|$)/.test(image.path);
}

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
  messages: { unconfined: 'warning', documented: 'information', debugging: 'information', workaround: 'information' },
  *check(service) {
    const option = lastSecurityOption(service, 'seccomp');
    if (option === undefined || valueOf(option.value) !== 'unconfined' || isPrivileged(service) !== false) return;
    const found = {
      values: { service: service.name },
      at: option.written.at,
      fixes: offer('remove', 'review', removeWritten(option.written)),
    };
    if (isRootlessEngine(service)) yield { message: 'documented', ...found };
    else if (isWorkaround(option)) yield { message: 'workaround', ...found };
    else if (tracer.test(commandLine(service)) || imageNames(service, tracer)) yield { message: 'debugging', ...found };
    else yield { message: 'unconfined', ...found };
  },
});
