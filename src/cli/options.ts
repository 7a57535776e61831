import { parseArgs } from 'node:util';
import { locales, severities, type Audience, type Locale, type Severity } from '../core/index';

/** The call could not be understood: the message is shown with the usage, and the exit code is 2. */
export class UsageError extends Error {}

export const usage = `usage:
  virtlens check [PATH…] [--format text|json] [--locale en|zh-cn] [--audience everyone|careful] [--fail-on error|warning|information|hint]
  virtlens explain FILE --at LINE:COLUMN [--format markdown|json] [--locale en|zh-cn]
  virtlens explain RULE-ID [--locale en|zh-cn]
  virtlens profile [PATH…] [--format text|json] [--locale en|zh-cn]
  virtlens fix FILE… [--rule ID] [--unsafe] [--dry-run] [--project] [--audience everyone|careful]
  virtlens --help | --version

Paths are files or folders, by default the working folder; folders are walked, and what .gitignore names is left out.
Exit codes: 0 nothing at or above --fail-on (default warning), 1 findings, 2 something could not be read or understood.
`;

/** What each command takes besides paths, and the formats it writes, the default first. */
const commands = {
  check: { options: ['format', 'locale', 'audience', 'fail-on'], formats: ['text', 'json'] },
  explain: { options: ['format', 'locale', 'at'], formats: ['markdown', 'json'] },
  profile: { options: ['format', 'locale'], formats: ['text', 'json'] },
  fix: { options: ['locale', 'audience', 'rule', 'unsafe', 'dry-run', 'project'], formats: ['text'] },
} as const;

export type Command = keyof typeof commands;
export type Format = 'text' | 'json' | 'markdown';

export interface Options {
  readonly command: Command;
  readonly paths: readonly string[];
  readonly format: Format;
  readonly locale: Locale | undefined;
  readonly audience: Audience | undefined;
  readonly failOn: Severity;
  /** As written: `LINE:COLUMN`. */
  readonly at: string | undefined;
  readonly rule: string | undefined;
  readonly unsafe: boolean;
  readonly dryRun: boolean;
  readonly project: boolean;
}

/** Reads the command line. @throws UsageError */
export function readOptions(argv: readonly string[]): Options | 'help' | 'version' {
  const { values, positionals } = parse(argv);
  if (values.help) return 'help';
  if (values.version) return 'version';
  const [name, ...paths] = positionals;
  if (name === undefined) throw new UsageError('a command is expected');
  if (!isCommand(name)) throw new UsageError(`there is no command ${name}`);
  const { options, formats } = commands[name];
  const foreign = Object.keys(values).find((option) => !(options as readonly string[]).includes(option));
  if (foreign !== undefined) throw new UsageError(`${name} does not take --${foreign}`);
  return {
    command: name,
    paths,
    format: formatOf(name, formats, values.format),
    locale: oneOf('locale', values.locale, locales),
    audience: oneOf('audience', values.audience, ['everyone', 'careful'] as const),
    failOn: oneOf('fail-on', values['fail-on'], severities) ?? 'warning',
    at: values.at,
    rule: values.rule,
    unsafe: values.unsafe ?? false,
    dryRun: values['dry-run'] ?? false,
    project: values.project ?? false,
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        locale: { type: 'string' },
        audience: { type: 'string' },
        'fail-on': { type: 'string' },
        at: { type: 'string' },
        rule: { type: 'string' },
        unsafe: { type: 'boolean' },
        'dry-run': { type: 'boolean' },
        project: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function isCommand(name: string): name is Command {
  return Object.hasOwn(commands, name);
}

function formatOf(command: Command, formats: readonly [Format, ...Format[]], value: string | undefined): Format {
  if (command === 'check' && (value === 'sarif' || value === 'markdown'))
    throw new UsageError(`check does not write ${value} yet, only ${formats.join(' and ')}`);
  return oneOf('format', value, formats) ?? formats[0];
}

function oneOf<T extends string>(name: string, value: string | undefined, choices: readonly T[]): T | undefined {
  if (value === undefined) return undefined;
  const choice = choices.find((candidate) => candidate === value);
  if (choice === undefined) throw new UsageError(`--${name} takes ${choices.join(' or ')}, not ${value}`);
  return choice;
}
