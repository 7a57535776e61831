import { dependencyInstall, dependencyLists, type DependencyInstall } from '../../knowledge/package-managers';
import { moveInstructionBefore } from '../../model/dockerfile/edits';
import type { DockerfileModel, Instruction, Stage } from '../../model/dockerfile/types';
import type { Argument } from '../../model/shell/commands';
import { sliceOf } from '../../text/span';
import { defineRule } from '../rule';
import type text from './cache-bust.text';

export default defineRule<typeof text>({
  id: 'dockerfile/cache-bust',
  on: 'instruction',
  since: '0.2.0',
  audience: 'careful',
  serves: ['performance'],
  claims: ['dockerfile-cache-from-first-change', 'dockerfile-cache-mounts', 'dockerfile-builds-environment', 'snapshots-vs-layers'],
  messages: { again: 'hint', cached: 'hint' },
  *check({ file, model, instruction: from, stage, builtBy }) {
    // A stage is read once, at its FROM.
    if (stage === undefined || from !== stage.from || builtBy.length === 0) return;
    const { copy, installs } = installsIn(stage);
    for (const { run, word, install } of copy ? installs : []) {
      if (copy === undefined) return;
      const edits = movedUp(model, copy, run, install)?.map((edit) => ({ ...edit, file }));
      yield {
        message: keepsCache(run) ? 'cached' : 'again',
        values: { tool: install.tool },
        at: { file, span: word.span },
        related: [{ message: 'copy', at: { file, span: copy.span } }],
        fixes: edits ? [{ title: 'first', safety: 'review', edits }] : [],
      };
    }
  },
});

interface Install {
  readonly run: Instruction;
  readonly word: Argument;
  readonly install: DependencyInstall;
}

/** The COPY of the whole context in a stage, and the installs behind it whose list did not come, or was not installed, on its own before; one of each tool. */
function installsIn({ instructions }: Stage): { readonly copy: Instruction | undefined; readonly installs: readonly Install[] } {
  const known = new Set<RegExp>();
  const installs: Install[] = [];
  let copy: Instruction | undefined;
  for (const instruction of instructions) {
    if (copy === undefined) for (const list of listsIn(instruction)) known.add(list);
    if (instruction.keyword === 'RUN') {
      for (const { names, words } of instruction.commands) {
        const install = dependencyInstall(names);
        const [word] = words;
        if (install === undefined || word === undefined || known.has(install.manifest)) continue;
        known.add(install.manifest);
        if (copy !== undefined) installs.push({ run: instruction, word, install });
      }
    } else if (copy === undefined && copiesContext(instruction)) copy = instruction;
  }
  return { copy, installs };
}

/** The kinds of lists that an instruction brings by name: a COPY, or a step that mounts them. */
function listsIn({ keyword, words, flags }: Instruction): readonly RegExp[] {
  const copied = keyword === 'COPY' || keyword === 'ADD' ? words.slice(0, -1).map(({ text }) => text) : [];
  const mounted = flags.flatMap(({ options }) => options.flatMap(({ key, value }) => (key.text === 'source' && value ? [value.text] : [])));
  return dependencyLists.filter((list) => [...copied, ...mounted].some((path) => list.test(path)));
}

function copiesContext({ keyword, words, flags }: Instruction): boolean {
  const isContext = (keyword === 'COPY' || keyword === 'ADD') && !flags.some(({ name }) => name === 'from' || name === 'exclude');
  return isContext && words.slice(0, -1).some(({ text }) => text === '.' || text === './' || text === '/');
}

function keepsCache({ flags }: Instruction): boolean {
  return flags.some(
    ({ name, options }) => name === 'mount' && options.some(({ key, value }) => key.text === 'type' && value?.text === 'cache'),
  );
}

/** The list on its own and the install behind it, above the COPY of the rest: where nothing stands between the two, and the step does nothing else. */
function movedUp(model: DockerfileModel, copy: Instruction, run: Instruction, { copied }: DependencyInstall) {
  const neighbours = model.instructions.indexOf(run) - model.instructions.indexOf(copy) === 1;
  const [source, target] = copy.words;
  if (copied === undefined || !neighbours || copy.words.length !== 2 || copy.keyword !== 'COPY' || source?.text !== '.') return undefined;
  if (run.commands.length !== 1 || run.heredocs.length > 0 || /\n/.test(sliceOf(model.text, copy.span))) return undefined;
  const folder = target?.text.endsWith('/') ? target.text : `${target?.text ?? '.'}/`;
  const flags = copy.flags.map(({ span }) => `${sliceOf(model.text, span)} `).join('');
  return moveInstructionBefore(model, run, copy, `COPY ${flags}${copied} ${folder}`);
}
