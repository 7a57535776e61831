import { parseDocument } from 'yaml';
import { createWorkspace, loadParser, rules, type Parsers, type Uri, type Workspace } from '../src/core/index';
import { benchInputs, type BenchInput } from './bench-inputs';

/** Runs that count, and those before them that let the engine optimise. */
const runs = 150;
const warmUps = 30;

/**
 * Measures, per kind, how long reading alone takes and how long everything takes after one edit: reading, joining, checking. Reading alone is the `yaml`
 * package's for Compose and our own parser's for the others. Medians of one process, in milliseconds.
 */
export async function main(): Promise<number> {
  const parsers: Required<Parsers> = {
    dockerfile: await loadParser('dockerfile'),
    compose: await loadParser('compose'),
    libvirt: await loadParser('libvirt'),
  };
  const rows = benchInputs().map((input) => measure(input, parsers));
  const head = ['kind', 'lines', 'findings', 'parse ms', 'lint ms', 'ratio'];
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  for (const row of [head, ...rows])
    console.log(
      row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  '),
    );
  return 0;
}

function measure(input: BenchInput, parsers: Required<Parsers>): string[] {
  const { kind, title, files, edited } = input;
  const original = files[edited] ?? '';
  let workspace = settled(createWorkspace(parsers, rules).apply(changesOf(Object.entries(files), 0)));
  const read = readerOf(input, parsers);
  const reading: number[] = [];
  const linting: number[] = [];
  for (let run = -warmUps; run < runs; run++) {
    const text = editedText(original, kind, run);
    reading.push(timed(() => read(text)));
    linting.push(timed(() => (workspace = workspace.apply(changesOf([[edited, text]], run)))));
  }
  const [parse, lint] = [median(reading.slice(warmUps)), median(linting.slice(warmUps))];
  const found = workspace.files.flatMap((file) => workspace.findings(file)).length;
  const name = title === undefined ? kind : `${kind}, ${title}`;
  return [name, String(original.split('\n').length - 1), String(found), parse.toFixed(2), lint.toFixed(2), (lint / parse).toFixed(2)];
}

/** Reads the edited text, and for Compose the files beside it that Compose would read too. */
function readerOf({ kind, files, edited }: BenchInput, parsers: Required<Parsers>): (text: string) => void {
  if (kind !== 'compose') return parsers[kind];
  const others = Object.entries(files).flatMap(([file, text]) => (file !== edited && file.endsWith('.yaml') ? [text] : []));
  return (text) => {
    for (const each of [text, ...others]) parseDocument(each);
  };
}

/** A text of the same length, different in every run, as somebody types it: in a comment near the end. */
function editedText(text: string, kind: BenchInput['kind'], run: number): string {
  const note = `edit ${String(run).padStart(6)}`;
  return kind === 'libvirt' ? text.replace('</domain>', `<!-- ${note} -->\n</domain>`) : `${text}# ${note}\n`;
}

const changesOf = (files: readonly (readonly [Uri, string])[], version: number) =>
  new Map(files.map(([file, text]) => [file, { state: 'text', text, version } as const]));

function settled(workspace: Workspace): Workspace {
  return workspace.wants.size === 0
    ? workspace
    : settled(workspace.apply(new Map([...workspace.wants].map((file) => [file, { state: 'absent' }]))));
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}
