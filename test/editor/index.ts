/** Runs the suite inside VS Code's extension host; rejects when a test fails. */
export async function run(): Promise<void> {
  const { default: Mocha } = await import('mocha');
  const mocha = new Mocha({ ui: 'bdd', reporter: 'spec', color: false, timeout: 30_000, forbidOnly: true, forbidPending: true });
  mocha.suite.emit('pre-require', globalThis, 'editor', mocha);
  await import('./activation.test');
  await import('./diagnostics.test');
  await import('./hover.test');
  await import('./fixes.test');
  await import('./rule-pages.test');
  await import('./guide.test');
  await import('./settings.test');
  await import('./large.test');
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} of the editor's tests failed`);
}
