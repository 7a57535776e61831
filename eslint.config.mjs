import tseslint from 'typescript-eslint';

/** The rooms of the core from the ground up, and the single files between them, each with those that it may use. */
const core = {
  text: [],
  settings: ['text'],
  'settings-file': ['text', 'settings'],
  knowledge: ['text', 'settings'],
  model: ['text'],
  workspace: ['text', 'model'],
  profile: ['text', 'settings', 'knowledge', 'model', 'workspace'],
  fit: ['text', 'settings', 'knowledge', 'model', 'workspace', 'profile'],
  rules: ['text', 'settings', 'knowledge', 'model', 'workspace', 'profile'],
  texts: ['text', 'knowledge', 'profile', 'rules', 'interface.text'],
  finding: ['text', 'settings', 'knowledge', 'workspace', 'rules'],
  suppress: ['text', 'model'],
  lint: ['text', 'settings', 'model', 'workspace', 'profile', 'rules', 'finding', 'suppress'],
  'linted-workspace': ['text', 'settings', 'model', 'workspace', 'rules', 'finding', 'lint'],
  mend: ['text', 'rules', 'finding', 'linted-workspace'],
  explain: ['text', 'settings', 'knowledge', 'model', 'workspace', 'profile', 'fit', 'rules', 'texts', 'finding', 'linted-workspace'],
};

/** The adapters use the core's public surface, and of each other only the guide's protocol. */
const adapters = { vscode: ['core/index', 'panel/protocol'], cli: ['core/index'], panel: [] };

/** How many folders deep a file of a room may lie. */
const depths = [0, 1, 2, 3];

const literally = (text) => text.replaceAll('.', '\\.');

/** Holds files to what they may use; `way` leads from them to the folder in which rooms stand beside each other. */
const heldTo = (files, way, names, message) => ({
  files,
  rules: {
    'no-restricted-imports': [
      'error',
      { patterns: [{ regex: `^${literally(way)}(?!/(${names.map(literally).join('|')})(/|$))`, message }] },
    ],
  },
});

/** Holds a room to what it may use, whichever of its folders a file lies in. */
const roomHeldTo = (folder, room, names, message) =>
  depths.map((depth) => heldTo([`${folder}/${room}/${'*/'.repeat(depth)}*.ts`], `..${'/..'.repeat(depth)}`, names, message));

const noProse = { regex: '\\.text$', allowTypeImports: true, message: 'No bundle contains prose: texts are imported as types only.' };

const pointOneWay = (name) => `The arrows point one way: this is none that ${name} may use.`;

export default tseslint.config(
  { ignores: ['dist/', 'out/', '.cache/', 'node_modules/', 'test/editor/host/node_modules/', 'samples/', 'bench/node_modules/'] },
  {
    files: ['**/*.ts'],
    languageOptions: { parser: tseslint.parser },
    plugins: { '@typescript-eslint': tseslint.plugin },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'Program > VariableDeclaration[kind="let"], Program > ExportNamedDeclaration > VariableDeclaration[kind="let"]',
          message: 'Module-level state makes the same input give different output.',
        },
        {
          selector: 'ImportExpression, TSImportType',
          message: 'Imports stand at the top, where the arrows are checked; only core/index loads parsers later.',
        },
      ],
    },
  },
  { files: ['src/core/index.ts'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['src/**/*.ts'],
    ignores: ['**/*.text.ts'],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [noProse] }] },
  },
  {
    files: ['src/cli/**/*.ts', 'src/panel/**/*.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { paths: [{ name: 'vscode', message: 'There is no editor here.' }], patterns: [noProse] },
      ],
    },
  },
  heldTo(['src/core/*.ts'], '.', [], 'A file beside the rooms says in eslint.config.mjs what it may use.'),
  heldTo(['src/core/index.ts'], '.', Object.keys(core), 'The public surface of the core shows the core.'),
  heldTo(['src/core/interface.text.ts'], '.', ['editor.text'], 'Texts use texts.'),
  ...Object.entries(core).flatMap(([name, uses]) => [
    ...roomHeldTo('src/core', name, uses, pointOneWay(name)),
    heldTo([`src/core/${name}.ts`], '.', uses, pointOneWay(name)),
  ]),
  ...Object.entries(adapters).flatMap(([name, uses]) =>
    roomHeldTo('src', name, uses, 'Adapters use core/index, and of each other only panel/protocol.'),
  ),
);
