import { secretFileKind } from '../../knowledge/secret-files';
import { secretOf } from '../../knowledge/secret-names';
import { readEnvironmentFile } from '../../model/compose/environment-file';
import { removeInstruction } from '../../model/dockerfile/edits';
import { lineEndingOf } from '../../text/lines';
import { spanOf, type Token } from '../../text/span';
import { copiesAll } from '../../workspace/dockerfile/context';
import type { BuildContext } from '../../workspace/workload';
import { defineRule, type FileEdit, type InstructionSubject, type Report } from '../rule';
import type text from './secret-file-copied-into-image.text';

type Reports = Iterable<Report<typeof text>>;

/** What the instruction takes from the build context, as it is written. */
function sourcesOf({ instruction }: InstructionSubject): readonly Token[] {
  const { keyword, flags, words } = instruction;
  if ((keyword !== 'COPY' && keyword !== 'ADD') || flags.some(({ name }) => name === 'from')) return [];
  // Keys by which package archives are verified are public.
  if (/keyring|trusted\.gpg|rpm-gpg|ca-certificates/.test(words.at(-1)?.text ?? '')) return [];
  return words.slice(0, -1).filter(({ text: source }) => !/^<<|:\/\/|^git@/.test(source));
}

/** The variables of an env file that hold a secret by name and value. */
function secretsIn(environment: string): readonly string[] {
  const names = readEnvironmentFile(environment).statements.flatMap(({ name, value }) => {
    const written = value?.text ?? '';
    const kind = written.includes('$') ? 'harmless' : secretOf(name.text, written);
    return kind === 'secret' || kind === 'embedded' ? [name.text] : [];
  });
  return [...new Set(names)];
}

/** Names that one line still can list. */
const mostNames = 5;

export default defineRule<typeof text>({
  id: 'dockerfile/secret-file-copied-into-image',
  on: 'instruction',
  since: '0.2.0',
  audience: 'everyone',
  claims: [
    'image-layer-hides-what-it-deletes',
    'docker-ignore-file',
    'dockerfile-secret-mounts',
    'snapshots-vs-layers',
    'docker-layered-images',
  ],
  messages: {
    key: 'warning',
    environment: 'warning',
    history: 'information',
    settings: 'information',
    context: 'warning',
    stage: 'information',
  },
  *check(subject) {
    const { image, builtBy } = subject;
    // A stage that no build runs hides nothing and shows nothing.
    if (image === undefined && builtBy.length === 0) return;
    yield* ofSources(subject);
    yield* ofContexts(subject);
  },
});

function* ofSources(subject: InstructionSubject): Reports {
  const { file, model, instruction, image, within } = subject;
  const sources = sourcesOf(subject);
  for (const { text: path, span } of sources) {
    const kind = secretFileKind(path);
    if (kind === undefined) continue;
    const at = { file, span };
    const values = { path };
    const alone = sources.length === 1 && instruction.words.length === 2 && !within;
    const fixes = alone
      ? [
          {
            title: 'remove' as const,
            safety: 'review' as const,
            values,
            edits: removeInstruction(model, instruction).map((edit) => ({ ...edit, file })),
          },
        ]
      : [];
    if (image === undefined) {
      if (kind !== 'package-registry' && kind !== 'history') yield { message: 'stage', values, at };
    } else if (kind === 'history') yield { message: 'history', at, fixes };
    else if (kind === 'package-registry') yield { message: 'settings', values, at };
    else yield { message: kind === 'environment' ? 'environment' : 'key', values, at, fixes };
  }
}

/** The env file that `COPY .` takes along. */
function* ofContexts({ file, instruction, within, image, contexts }: InstructionSubject): Reports {
  // A trigger copies from the context of another build.
  if (image === undefined || within || !copiesAll(instruction)) return;
  const sent = contexts.flatMap((context) => {
    const names = context.environment === undefined ? [] : secretsIn(context.environment);
    return names.length > 0 ? [{ context, names }] : [];
  });
  if (sent.length === 0) return;
  const names = [...new Set(sent.flatMap((found) => found.names))].map((name) => `\`${name}\``);
  const edits = sent.map(({ context }) => leftOut(context));
  yield {
    message: 'context',
    values: { names: names.length > mostNames ? [...names.slice(0, mostNames), '…'] : names },
    at: { file, span: instruction.keywordSpan },
    fixes: edits.every((edit) => edit !== undefined) ? [{ title: 'ignore', safety: 'review', edits }] : [],
  };
}

/** Another line at the end of the file that says what is left out, where it overrules what stands above it. */
function leftOut({ ignoreFile }: BuildContext): FileEdit | undefined {
  if (ignoreFile === undefined) return undefined;
  const { file, text } = ignoreFile;
  const ending = lineEndingOf(text);
  const newText = text === '' || text.endsWith('\n') ? `.env${ending}` : `${ending}.env`;
  return { file, span: spanOf(text.length, text.length), newText };
}
