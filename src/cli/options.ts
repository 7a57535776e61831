import { parseArgs } from 'node:util';
import type { Audience, Locale, Severity } from '../core/index';
import { locales, severities } from '../core/index';

/** The call could not be understood; the message is shown with the usage, and the exit code is 2. */
export class UsageError extends Error {}

export interface Options {
  readonly command: string;
  readonly paths: readonly string[];
  readonly format: string | undefined;
  readonly locale: Locale | undefined;
  readonly audience: Audience | undefined;
  readonly failOn: Severity;
  readonly at: string | undefined;
  readonly rule: string | undefined;
  readonly unsafe: boolean;
  readonly dryRun: boolean;
  readonly project: boolean;
  readonly help: boolean;
  readonly version: boolean;
}

export const usage = `usage:
  virtlens check [PATH…] [--format text|json] [--locale en|zh-cn] [--audience everyone|careful] [--fail-on error|warning|information|hint]
  virtlens explain FILE --at LINE:COLUMN [--format markdown|json] [--locale en|zh-cn]
  virtlens explain RULE-ID [--locale en|zh-cn]
  virtlens profile [PATH…] [--format text|json] [--locale en|zh-cn]
  virtlens fix FILE… [--rule ID] [--unsafe] [--dry-run] [--project]

Exit codes: 0 nothing at or above --fail-on, 1 findings, 2 something could not be read or understood.
`;

/** Reads the command line. @throws UsageError */
export function readOptions(argv: readonly string[]): Options {
  const { values, positionals } = parse(argv);
  const [command = '', ...paths] = positionals;
  return {
    command,
    paths,
    format: values.format,
    locale: oneOf('locale', values.locale, locales),
    audience: oneOf('audience', values.audience, ['everyone', 'careful'] as const),
    failOn: oneOf('fail-on', values['fail-on'], severities) ?? 'warning',
    at: values.at,
    rule: values.rule,
    unsafe: values.unsafe ?? false,
    dryRun: values['dry-run'] ?? false,
    project: values.project ?? false,
    help: values.help ?? false,
    version: values.version ?? false,
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

/** The value of an option that takes one of a few words. @throws UsageError */
export function oneOf<T extends string>(name: string, value: string | undefined, choices: readonly T[]): T | undefined {
  if (value === undefined) return undefined;
  const choice = choices.find((candidate) => candidate === value);
  if (choice === undefined) throw new UsageError(`--${name} takes one of ${choices.join(', ')}`);
  return choice;
}
