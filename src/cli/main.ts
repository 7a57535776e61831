import { localeFor, rules, type Uri } from '../core/index';
import { check } from './check';
import { explainPlace, explainRule } from './explain';
import { findFiles, type Failure } from './files';
import { fix } from './fix';
import { readOptions, usage, UsageError, type Options } from './options';
import { profile } from './profile';
import { loadSettings, loadTexts, localeOf, openWorkspace } from './session';

const isRule = (id: string) => rules.some((rule) => rule.id === id);

/** Runs one command and gives the exit code: 0 nothing to report, 1 findings, 2 something could not be read or understood. */
async function run(argv: readonly string[]): Promise<number> {
  const options = readOptions(argv);
  if (options.help) {
    process.stdout.write(usage);
    return 0;
  }
  if (options.version) {
    process.stdout.write(`${version()}\n`);
    return 0;
  }
  const [first = ''] = options.paths;
  if (options.command === 'explain' && options.at === undefined && (isRule(first) || /^(compose|dockerfile|libvirt)\/[a-z0-9-]+$/.test(first))) {
    return explainRule(first, loadTexts(options.locale ?? localeFor(process.env.LC_ALL ?? process.env.LANG ?? 'en')));
  }
  if (!['check', 'explain', 'profile', 'fix'].includes(options.command)) throw new UsageError(options.command === '' ? 'a command is expected' : `there is no command ${options.command}`);
  if ((options.command === 'fix' || options.command === 'explain') && options.paths.length === 0) throw new UsageError(`${options.command} needs a file`);
  if (options.rule !== undefined && !isRule(options.rule)) throw new UsageError(`there is no rule ${options.rule}`);
  return overFiles(options);
}

async function overFiles(options: Options): Promise<number> {
  const paths = options.paths.length > 0 ? options.paths : ['.'];
  const { settings, failures: unread } = await loadSettings(paths, options);
  // Fixing one rule finds it whatever its audience.
  const wanted = options.command === 'fix' && options.rule !== undefined ? { ...settings, audience: 'careful' as const } : settings;
  const { named, found, failures } = findFiles(paths);
  const { workspace, states } = await openWorkspace([...named, ...found], wanted);
  const unreadable = [...states].flatMap(([path, state]) => {
    if (state.state === 'unreadable') return [{ path, reason: state.reason }];
    return state.state === 'too-large' ? [{ path, reason: 'too large to read' }] : [];
  });
  const all: Failure[] = [...unread, ...failures, ...unreadable, ...workspace.failures.map(({ rule, file, reason }) => ({ path: file, reason: `${rule}: ${reason}` }))];
  const texts = loadTexts(localeOf(options, settings));
  const code = command();
  for (const { path, reason } of all) process.stderr.write(`virtlens: ${path}: ${reason}\n`);
  return all.length > 0 ? 2 : code;

  function command(): number {
    switch (options.command) {
      case 'check':
        return check(workspace, workspace.files, all, options, texts);
      case 'profile':
        return profile(workspace, workspace.files, options, texts);
      case 'explain':
        return explainPlace(workspace, named[0] ?? '', options, texts);
      default: {
        const targets: readonly Uri[] = [...named, ...found].filter((file) => workspace.kind(file) !== undefined);
        const result = fix(workspace, targets, states, options);
        all.push(...result.failures);
        return result.code;
      }
    }
  }
}

function version(): string {
  return process.env.VIRTLENS_VERSION ?? '';
}

run(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(error instanceof UsageError ? `virtlens: ${error.message}\n${usage}` : `virtlens: ${error instanceof Error ? error.stack : String(error)}\n`);
    process.exitCode = 2;
  },
);
