/** A command that installs what a project depends on. */
export interface DependencyInstall {
  readonly tool: string;
  /** One of `dependencyLists`: the names by which the list of dependencies is known. */
  readonly manifest: RegExp;
  /** What a COPY of the list alone names; absent where it takes more than that. */
  readonly copied?: string;
}

const lists = {
  node: /(?:^|\/)package[^/]*\.json$|(?:^|\/)(?:yarn|pnpm-lock|bun)[^/]*$/,
  requirements: /\.txt$/,
  pipenv: /(?:^|\/)Pipfile[^/]*$/,
  python: /(?:^|\/)(?:pyproject\.toml|(?:poetry|uv)\.lock\*?)$/,
  ruby: /(?:^|\/)Gemfile[^/]*$/,
  php: /(?:^|\/)composer[^/]*$/,
  go: /(?:^|\/)go\.(?:mod|\*)$/,
  rust: /(?:^|\/)Cargo\.(?:toml|lock|\*)$/,
  maven: /(?:^|\/)pom\.xml$/,
  gradle: /\.gradle(?:\.kts)?$/,
  dotnet: /\.(?:cs|fs|vb)proj$|\.slnx?$/,
};

/** The names of files that list dependencies, one entry for each kind of project. */
export const dependencyLists: readonly RegExp[] = Object.values(lists);

type Installs = (words: readonly string[]) => boolean;

const operandsOf = (words: readonly string[]) => words.filter((word) => !word.startsWith('-'));

/** One of these verbs and no package by name, which would be an install of that package. */
const alone =
  (verbs: RegExp): Installs =>
  (words) => {
    const [verb = '', ...more] = operandsOf(words);
    return verbs.test(verb) && more.length === 0 && !words.some((word) => word === '-g' || word === '--global');
  };

const first =
  (verbs: RegExp): Installs =>
  (words) =>
    verbs.test(operandsOf(words)[0] ?? '');

/** Without the project itself, whose sources would be needed for it. */
const without =
  (verb: RegExp, option: string): Installs =>
  (words) =>
    alone(verb)(words) && words.includes(option);

const requirements: Installs = (words) => words.includes('install') && words.some((word) => /^(?:-r|--requirement)/.test(word));
const resolving = first(/^dependency:(?:go-offline|resolve)/);
const building = first(/^(?:build|assemble|dependencies|bootJar)$/);

const tools: ReadonlyMap<string, readonly [list: RegExp, installs: Installs, copied?: string]> = new Map<
  string,
  readonly [RegExp, Installs, string?]
>([
  ['npm', [lists.node, alone(/^(?:ci|clean-install|install|i)$/), 'package*.json']],
  ['pnpm', [lists.node, alone(/^(?:i|install)$/), 'package.json pnpm-lock.yaml*']],
  ['yarn', [lists.node, alone(/^(?:install)?$/), 'package.json yarn.lock*']],
  ['bun', [lists.node, alone(/^(?:i|install)$/), 'package.json bun.lock*']],
  ['pip', [lists.requirements, requirements]],
  ['pip3', [lists.requirements, requirements]],
  ['pipenv', [lists.pipenv, alone(/^(?:install|sync)$/), 'Pipfile*']],
  ['poetry', [lists.python, without(/^install$/, '--no-root')]],
  ['uv', [lists.python, without(/^sync$/, '--no-install-project')]],
  ['bundle', [lists.ruby, alone(/^(?:install)?$/), 'Gemfile*']],
  ['composer', [lists.php, alone(/^(?:install|i)$/)]],
  ['go', [lists.go, ([verb, what]) => verb === 'mod' && what === 'download', 'go.mod go.sum*']],
  ['cargo', [lists.rust, first(/^(?:fetch|build)$/)]],
  ['mvn', [lists.maven, resolving, 'pom.xml']],
  ['mvnw', [lists.maven, resolving]],
  ['gradle', [lists.gradle, building]],
  ['gradlew', [lists.gradle, building]],
  ['dotnet', [lists.dotnet, first(/^restore$/)]],
]);

/** The install that a command makes, its first word being the program’s name; `undefined` for any other command. */
export function dependencyInstall([program = '', ...rest]: readonly string[]): DependencyInstall | undefined {
  const [name, words] = /^python3?$/.test(program) && rest[0] === '-m' ? [rest[1] ?? '', rest.slice(2)] : [program, rest];
  const [manifest, installs, named] = tools.get(name) ?? [];
  if (manifest === undefined || installs?.(words) !== true) return undefined;
  const copied = manifest === lists.requirements ? requirementsIn(words) : named;
  return { tool: name, manifest, ...(copied === undefined ? {} : { copied }) };
}

/** The one list of `pip install -r`, where it lies beside the sources and is all that is installed. */
function requirementsIn(words: readonly string[]): string | undefined {
  const named = words.flatMap((word, index) => (word === '-r' || word === '--requirement' ? [words[index + 1] ?? ''] : []));
  const others = words.some((word) => /^(?:\.|-e|--editable|-c|--constraint)/.test(word));
  const [list] = named;
  return named.length === 1 && !others && list !== undefined && /^[\w-][\w.-]*\.txt$/.test(list) ? list : undefined;
}

/** Package managers, and the word by which each is told to install. */
const installers: ReadonlyMap<string, RegExp> = new Map([
  ['apk', /^add$/],
  ['apt', /^install$/],
  ['apt-get', /^install$/],
  ['aptitude', /^install$/],
  ['dnf', /^install$/],
  ['microdnf', /^install$/],
  ['pacman', /^-S\w*$/],
  ['tdnf', /^install$/],
  ['yum', /^install$/],
  ['zypper', /^(?:in|install)$/],
]);

/** A package that a command installs. */
export interface InstalledPackage {
  /** Without its version. */
  readonly name: string;
  /** Which word of the command it is. */
  readonly index: number;
}

/** The packages of a distribution that a command installs, its first word being the program’s name; none for any other command. */
export function installedPackages(words: readonly string[]): readonly InstalledPackage[] {
  const verb = installers.get(words[0] ?? '');
  const start = verb === undefined ? -1 : words.findIndex((word, index) => index > 0 && verb.test(word));
  if (start < 0) return [];
  return words.flatMap((word, index) => (index > start && !word.startsWith('-') ? [{ name: withoutVersion(word), index }] : []));
}

/** `name=1.2` of Debian, `name~1.2` of Alpine. */
function withoutVersion(word: string): string {
  const end = word.search(/[=~]/);
  return end < 0 ? word : word.slice(0, end);
}
