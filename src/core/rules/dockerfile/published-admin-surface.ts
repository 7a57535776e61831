import { isReachedBySsh } from '../../knowledge/service-ports';
import { valueOf } from '../../model/certain';
import { parsePortRange } from '../../model/compose/short';
import { removeArgument } from '../../model/dockerfile/edits';
import { defineRule, type InstructionSubject } from '../rule';
import type text from './published-admin-surface.text';

/** Whether the word of an EXPOSE is or holds the port of SSH; it is a TCP port unless something else is written. */
function isSsh(word: string): boolean {
  const [ports = '', protocol = 'tcp'] = word.split('/');
  const range = parsePortRange(ports);
  return range !== undefined && range.first <= 22 && range.last >= 22 && protocol.toLowerCase() === 'tcp';
}

/** What installs or starts an SSH server. */
const server = /^(?:openssh(?:-server)?|dropbear|sshd|ssh)$/;

/** Whether the stages of the same target bring or start an SSH server. */
function bringsServer({ image }: InstructionSubject): boolean {
  return (image?.stages ?? []).some(({ instructions }) =>
    instructions
      .filter(({ keyword }) => keyword === 'RUN' || keyword === 'CMD' || keyword === 'ENTRYPOINT')
      .some((instruction) =>
        instruction.commands.some(({ names }) => {
          const [program = '', ...rest] = names;
          return (
            /^(?:sshd|dropbear)$/.test(program) ||
            (/^(?:apt|apt-get|apk|dnf|yum|microdnf|zypper|service)$/.test(program) && rest.some((word) => server.test(word)))
          );
        }),
      ),
  );
}

/** Whether being reached by SSH is or may be what the image is for, by the image below it or by what the services that build it are called. */
function isMeantForSsh({ image, builtBy }: InstructionSubject): boolean {
  const base = image && valueOf(image.base);
  if (base === undefined) return true;
  return [base, ...builtBy.flatMap(({ builders }) => builders.map(({ name }) => name))].some(isReachedBySsh);
}

export default defineRule<typeof text>({
  id: 'dockerfile/published-admin-surface',
  on: 'instruction',
  since: '0.2.0',
  audience: 'everyone',
  claims: ['one-application-per-container', 'dockerfile-expose-publishes-nothing', 'cis-docker-no-sshd', 'kvm-for-systems'],
  messages: { server: 'warning', exposed: 'information' },
  *check(subject) {
    const { file, instruction, model } = subject;
    if (instruction.keyword !== 'EXPOSE') return;
    const word = instruction.words.find(({ text }) => isSsh(text));
    if (word === undefined || isMeantForSsh(subject)) return;
    const edits = word.text.includes('-') ? [] : removeArgument(model, instruction, word).map((edit) => ({ ...edit, file }));
    yield {
      message: bringsServer(subject) ? 'server' : 'exposed',
      at: { file, span: word.span },
      fixes: edits.length > 0 ? [{ title: 'remove', safety: 'review', edits }] : [],
    };
  },
});
