import { architectureNamed, linuxArchitecture } from '../../knowledge/architectures';
import { valueOf } from '../../model/certain';
import { insertInstructionBefore } from '../../model/dockerfile/edits';
import type { Instruction, Stage } from '../../model/dockerfile/types';
import { sliceOf, spanOf, type Span } from '../../text/span';
import type { TextEdit } from '../../text/edit';
import { imageOf } from '../../workspace/compose/service/image';
import { defineRule, type InstructionSubject } from '../rule';
import type text from './arch-specific-download.text';

const url = /\b(?:https?|ftp):\/\/[^\s"'`\\,;|<>()]+/g;
/** An architecture as a part of a file name or path; a name that goes on is another word. */
const architecture = /(?<![A-Za-z0-9])(?:amd64|x86_64|x86-64|x64|arm64|aarch64|armv7l?|armhf)(?![A-Za-z0-9])/;
/** Ways in which a step finds out for what it builds, or leaves that to a variable. */
const adapts =
  /TARGET(?:ARCH|PLATFORM|VARIANT)|BUILD(?:ARCH|PLATFORM)|\buname\s+-[a-z]*[mpi]|--print-(?:foreign-)?arch|\$\(arch\)|`arch`|\brpm\s+(?:--eval|-E)|\bgo\s+env\b|\bcase\s/;
/** Programs of another system, lists of packages for several architectures, packages for all of them, and files that nobody runs. */
const elsewhere =
  /(?:darwin|macos|osx|windows|win32|win64|freebsd|noarch)|\/dists\/|(?:_all\.deb|-any\.whl|SUMS?(?:\.\w+)?|\.(?:list|repo|asc|gpg|sig|pub|crt|pem|sha\d+(?:sum)?|md5|txt|json|ya?ml|conf))$/i;

/** More services than these are not asked for their platform. */
const mostBuilders = 50;

export default defineRule<typeof text>({
  id: 'dockerfile/arch-specific-download',
  on: 'instruction',
  since: '0.2.0',
  audience: 'everyone',
  serves: ['portability'],
  claims: [
    'dockerfile-target-platform-arguments',
    'dockerfile-image-has-no-kernel',
    'docker-layered-images',
    'docker-platform-emulation-slow',
  ],
  messages: { download: 'information', pinned: 'hint' },
  *check(subject) {
    const { file, model, instruction } = subject;
    if (instruction.keyword !== 'RUN' && instruction.keyword !== 'ADD') return;
    const { text: source } = model;
    const written = sliceOf(source, instruction.span);
    if (adapts.test(written)) return;
    const found = downloads(written, instruction.span.start);
    const named = new Set(found.map(({ name }) => architectureNamed(name)));
    const [first] = found;
    // Downloads for several architectures leave the choice to something else.
    if (first === undefined || named.size !== 1) return;
    const [only = ''] = named;
    const values = { architecture: first.name };
    const at = { file, span: first.span };
    if (pinnedTo(subject) === only) yield { message: 'pinned', values, at };
    else
      yield {
        message: 'download',
        values,
        at,
        fixes: fixFor(subject, first.name).map((edits) => ({ title: 'follow', safety: 'review', edits })),
      };
  },
});

/** The names of architectures in the addresses of a text that begins at `offset`. */
function downloads(written: string, offset: number): readonly { readonly name: string; readonly span: Span }[] {
  return [...written.matchAll(url)].flatMap(({ 0: address, index }) => {
    const match = elsewhere.test(address) ? null : architecture.exec(address);
    if (match === null) return [];
    const start = offset + index + match.index;
    return [{ name: match[0], span: spanOf(start, start + match[0].length) }];
  });
}

/** The architecture that the stage is built for whatever is asked: by its FROM, by the base image’s name, or by all services that build it. */
function pinnedTo({ stage, builtBy }: InstructionSubject): string | undefined {
  const flag = stage?.platform?.value;
  if (flag !== undefined) return linuxArchitecture(flag);
  const base = stage && valueOf(stage.resolvedImage);
  const owner = base === undefined ? '' : (imageOf(base).path.split('/', 1)[0] ?? '');
  const byName = /^(?:amd64|arm64v8|arm32v7)$/.exec(owner)?.[0];
  if (byName !== undefined) return byName === 'arm64v8' ? 'arm64' : byName === 'arm32v7' ? 'arm' : byName;
  const builders = builtBy.flatMap((image) => image.builders.slice(0, mostBuilders + 1));
  if (builders.length > mostBuilders) return undefined;
  const asked = new Set(builders.map((service) => linuxArchitecture(valueOf(service.text('platform')?.value) ?? '')));
  return asked.size === 1 ? [...asked][0] : undefined;
}

/** `TARGETARCH` in place of the name, where Docker calls the architecture the same and nothing in the step is checked against one file. */
function fixFor({ file, model, stage, instruction, within }: InstructionSubject, name: string) {
  if ((name !== 'amd64' && name !== 'arm64') || stage === undefined || within !== undefined || stage.platform !== undefined) return [];
  const { argumentsSpan, heredocs, form, keyword } = instruction;
  const written = argumentsSpan ? sliceOf(model.text, argumentsSpan) : '';
  const fixed =
    argumentsSpan === undefined ||
    heredocs.length > 0 ||
    (keyword === 'RUN' && form === 'json') ||
    /'|sha\d+|checksum|md5|gpg/i.test(written);
  if (fixed || instruction.flags.some((flag) => flag.name === 'checksum')) return [];
  const replaced = [...written.matchAll(new RegExp(architecture, 'g'))].map(({ 0: token, index }): TextEdit => {
    const start = argumentsSpan.start + index;
    return { span: spanOf(start, start + token.length), newText: '${TARGETARCH}' };
  });
  const declared = declares(stage, instruction) ? [] : insertInstructionBefore(model, instruction, 'ARG TARGETARCH');
  return [[...declared, ...replaced].map((edit) => ({ ...edit, file }))];
}

function declares({ instructions }: Stage, before: Instruction): boolean {
  return instructions.some(
    ({ keyword, pairs, span }) =>
      keyword === 'ARG' && span.start < before.span.start && pairs.some(({ name }) => name.text === 'TARGETARCH'),
  );
}
