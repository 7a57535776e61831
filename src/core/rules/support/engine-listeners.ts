import { isLoopback } from '../../knowledge/addresses';
import { programName } from '../../model/shell/commands';
import type { RunCommand } from '../../model/shell/unfold';
import type { CommandWord } from '../../workspace/compose/service/words';

/** An address on which a command makes a Docker engine answer anybody. */
export interface OpenListener {
  /** As it is written: `tcp://0.0.0.0:2375`. */
  readonly endpoint: string;
  readonly port: string;
  readonly word: CommandWord;
}

/** The port of the engine's interface without certificates. */
export const plainPort = '2375';

const engines: ReadonlySet<string> = new Set(['dockerd', 'dockerd-rootless.sh']);

/** What stands before the options of a command that names no program: an engine that asks for certificates unless told not to, one that does not, or none. */
export type EngineBefore = 'verifying' | 'open' | undefined;

/**
 * The addresses beyond the loopback on which a command lets an engine answer without asking for a certificate. None where a variable could be an option that
 * asks for one, and where a configuration file that is not here may.
 */
export function openListeners({ words }: RunCommand<CommandWord>, before?: EngineBefore): readonly OpenListener[] {
  const [program, ...rest] = words;
  if (program === undefined) return [];
  const isNamed = engines.has(programName(program.text));
  const options = isNamed ? rest : before !== undefined && program.text.startsWith('-') ? words : [];
  if (!isNamed && before === 'verifying' && !options.some(({ text }) => /^--tlsverify=(?:0|f|F|false|False|FALSE)$/.test(text))) return [];
  if (options.some(({ text, expands }) => expands || asksForCertificates(text) || /^--config-file\b/.test(text))) return [];
  return options.flatMap((word, index) => {
    const { text } = word;
    const inline = /^(?:-H=?|--host=)(tcp:\/\/.+)$/.exec(text)?.[1];
    const endpoint = inline ?? (/^tcp:\/\//.test(text) && /^(?:-H|--host)$/.test(options[index - 1]?.text ?? '') ? text : undefined);
    const match = endpoint === undefined ? null : /^tcp:\/\/(\[[^\]]*\]|[^:/]*)(?::(\d+))?\/?$/.exec(endpoint);
    if (endpoint === undefined || match === null || isLoopback(match[1] ?? '')) return [];
    return [{ endpoint, port: match[2] ?? plainPort, word }];
  });
}

function asksForCertificates(option: string): boolean {
  return /^--tlsverify(?:=(?:1|t|T|true|True|TRUE))?$/.test(option);
}
