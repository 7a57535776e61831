import { rules } from '../core/index';
import { check } from './check';
import { explainPlace, explainRule } from './explain';
import type { Failure } from './files';
import { fix } from './fix';
import { placeOf, printable } from './formats/text';
import { readOptions, usage, UsageError, type Options } from './options';
import { profile } from './profile';
import { openSession, textsFor, type Session } from './session';

/** Set when the program is bundled: the version of the package. */
declare const VIRTLENS_VERSION: string;

/** Runs one command and gives the exit code: 0 nothing to report, 1 findings, 2 something could not be read, written or understood. */
async function run(argv: readonly string[]): Promise<number> {
  const options = readOptions(argv);
  if (options === 'help' || options === 'version') {
    process.stdout.write(options === 'help' ? usage : `${VIRTLENS_VERSION}\n`);
    return 0;
  }
  if (options.command === 'explain' && options.at === undefined) {
    explainRule(options, await textsFor(options));
    return 0;
  }
  const needsFile = options.command === 'fix' || options.command === 'explain';
  if (needsFile && options.paths.length === 0) throw new UsageError(`${options.command} needs a file`);
  if (options.rule !== undefined && !rules.some(({ id }) => id === options.rule)) throw new UsageError(`there is no rule ${options.rule}`);

  const session = await openSession(options);
  const { found, failures } = perform(session, options);
  const all = [...session.failures, ...failures];
  for (const failure of all) report(failure);
  if (all.length > 0) return 2;
  return found ? 1 : 0;
}

interface Outcome {
  /** Something at or above `--fail-on`. */
  readonly found: boolean;
  /** What could not be written. */
  readonly failures: readonly Failure[];
}

function perform(session: Session, options: Options): Outcome {
  switch (options.command) {
    case 'check':
      return { found: check(session, options), failures: [] };
    case 'explain':
      explainPlace(session, options);
      return { found: false, failures: [] };
    case 'profile':
      profile(session, options);
      return { found: false, failures: [] };
    case 'fix':
      return { found: false, failures: fix(session, options) };
  }
}

function report({ path, at, reason }: Failure): void {
  process.stderr.write(`${printable(`virtlens: ${placeOf(path, at)}: ${reason}`)}\n`);
}

// Whoever reads has read enough, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

run(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const isUsage = error instanceof UsageError;
    process.stderr.write(
      isUsage ? `virtlens: ${error.message}\n${usage}` : `virtlens: ${error instanceof Error ? error.stack : String(error)}\n`,
    );
    process.exitCode = 2;
  },
);
