import 'mocha/mocha.js';

/** Runs a small suite in the extension host of browsers, a worker without Node.js; rejects when a test fails. */
export async function run(): Promise<void> {
  mocha.setup({ ui: 'bdd', reporter: 'spec', timeout: 30_000 });
  await import('./web.test');
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} of the browser's tests failed`);
}
