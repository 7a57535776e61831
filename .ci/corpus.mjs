import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Runs the command line over folders of real files: it must not crash, and domains that libvirt accepts must have no finding of error severity,
 * and what everyone is shown of ordinary Compose projects must stay little. */
const run = (...words) =>
  JSON.parse(spawnSync(process.execPath, ['dist/cli.js', ...words], { encoding: 'utf8', maxBuffer: 1 << 30 }).stdout);
const [corpus] = process.argv.slice(2);
/** Compose itself stops at these: they lead in a circle, or to a place that only its own tests know. */
const madeToFail = /compose-go\/.*\/(?:remote\/|compose-include-cycle)/;
let wrong = 0;
for (const folder of readdirSync(corpus, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)) {
  const started = Date.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['dist/cli.js', 'check', join(corpus, folder), '--format', 'json', '--audience', 'careful'],
    {
      encoding: 'utf8',
      maxBuffer: 1 << 30,
    },
  );
  let report;
  try {
    report = JSON.parse(stdout);
  } catch {
    console.error(`${folder}: no report (exit ${status})\n${stderr.slice(0, 2000)}`);
    wrong++;
    continue;
  }
  const findings = report.files.flatMap(({ path, findings }) => findings.map((finding) => ({ path, ...finding })));
  const count = (severity) => findings.filter((finding) => finding.severity === severity).length;
  console.log(
    `${folder}: ${report.files.length} files, ${count('error')} errors, ${count('warning')} warnings, ${count('information')} informations, ${count('hint')} hints, ` +
      `${report.failures.length} unreadable, ${((Date.now() - started) / 1000).toFixed(1)} s`,
  );
  for (const { path, reason } of report.failures) {
    if (madeToFail.test(path)) continue;
    console.error(`${path}: ${reason}`);
    wrong++;
  }
  for (const { path, rule, range, severity } of findings) {
    if (severity !== 'error' || !path.includes('libvirt-oracle/accepted/')) continue;
    console.error(`${path}:${range.start.line + 1}: ${rule} is an error, though libvirt accepts the file`);
    wrong++;
  }
}
const samples = join(corpus, 'awesome-compose');
if (existsSync(samples)) {
  const report = run('check', samples, '--format', 'json');
  const compose = report.files.filter(({ kind }) => kind === 'compose').flatMap(({ findings }) => findings);
  const services = run('profile', samples, '--format', 'json').workloads.filter(({ kind }) => kind === 'compose').length;
  const errors = report.files.flatMap(({ findings }) => findings).filter(({ severity }) => severity === 'error').length;
  console.log(
    `awesome-compose for everyone: ${errors} errors, ${(compose.length / services).toFixed(2)} findings a service (${services} services)`,
  );
  if (errors > 0 || compose.length > 2 * services) wrong++;
}
// What the projects resolve to, beside what Compose prints, where it can be asked.
for (const folder of ['compose-go', 'awesome-compose'].map((name) => join(corpus, name)).filter((path) => existsSync(path))) {
  const { status } = spawnSync(process.execPath, ['scripts/run.mjs', 'test/compose-corpus', folder], { stdio: 'inherit' });
  if (status !== 0) wrong++;
}

process.exitCode = wrong > 0 ? 1 : 0;
