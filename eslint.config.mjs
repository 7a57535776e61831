import tseslint from 'typescript-eslint';

/** The rooms of the core from the ground up; each may use those before it, and none after. */
const layers = ['text', 'knowledge', 'model', 'workspace', 'profile', 'fit', 'rules', 'explain'];

/** What each room must not use. `knowledge` and `model` stand beside each other on `text`; `fit` stands beside `rules`. */
const forbidden = {
  text: ['knowledge', 'model', 'workspace', 'profile', 'fit', 'rules', 'explain'],
  knowledge: ['model', 'workspace', 'profile', 'fit', 'rules', 'explain'],
  model: ['knowledge', 'workspace', 'profile', 'fit', 'rules', 'explain'],
  workspace: ['profile', 'fit', 'rules', 'explain'],
  profile: ['fit', 'rules', 'explain'],
  fit: ['rules', 'explain'],
  rules: ['fit', 'explain'],
  explain: [],
};

const outside = (names, message) => ({
  rules: { 'no-restricted-imports': ['error', { patterns: [{ regex: names, message }] }] },
});

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
          selector: 'Program > VariableDeclaration[kind="let"]',
          message: 'Module-level state makes the same input give different output.',
        },
      ],
    },
  },
  ...layers.map((layer) => ({
    files: [`src/core/${layer}/**/*.ts`],
    ...outside(
      `^(\\.\\./)+(${[...forbidden[layer], 'lint', 'finding', 'suppress', 'texts', 'linted-workspace', 'index'].filter((name) => layer !== 'explain' || name === 'index').join('|')})(/|$)`,
      `The arrows point one way: ${layer} stands below that.`,
    ),
  })),
  {
    files: ['src/core/rules/**/*.ts'],
    ignores: ['src/core/rules/rule.ts', 'src/core/rules/index.ts', '**/*.text.ts'],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    files: ['src/vscode/**/*.ts'],
    ...outside('/core/(?!index$)|/cli/|/panel/(?!protocol$)', 'Adapters use core/index, and of each other only panel/protocol.'),
  },
  { files: ['src/cli/**/*.ts'], ...outside('/core/(?!index$)|/vscode/|/panel/|^vscode$', 'Adapters use core/index and never each other.') },
  { files: ['src/panel/**/*.ts'], ...outside('/core/(?!index$)|/vscode/|/cli/|^vscode$', 'Adapters use core/index and never each other.') },
);
