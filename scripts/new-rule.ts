import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Lays out a new rule: `npm run new-rule -- compose/some-thing`. */
export function main([id = '']: readonly string[]): number {
  const match = /^(compose|dockerfile|libvirt)\/([a-z0-9]+(?:-[a-z0-9]+)*)$/.exec(id);
  if (!match) {
    console.error('usage: npm run new-rule -- <compose|dockerfile|libvirt>/<thing-found>');
    return 2;
  }
  const [, kind = '', thing = ''] = match;
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const files = new Map([
    [`src/core/rules/${id}.ts`, ruleFile(id, thing, kind, version)],
    [`src/core/rules/${id}.text.ts`, textFile(thing)],
    [`test/fixtures/${id}/found/${sample[kind]?.name}`, sample[kind]?.text ?? ''],
    [`test/fixtures/${id}/found/expected.txt`, ''],
    [`test/fixtures/${id}/silent/${sample[kind]?.name}`, sample[kind]?.text ?? ''],
  ]);
  const taken = [...files.keys()].filter((path) => existsSync(path));
  if (taken.length > 0) {
    console.error(`already there: ${taken.join(', ')}`);
    return 2;
  }
  for (const [path, text] of files) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    console.log(path);
  }
  console.log('\nWrite the rule, its text and both cases; then: npm run generate && UPDATE=1 npm run test:unit -- fixtures');
  return 0;
}

const sample: Readonly<Record<string, { name: string; text: string }>> = {
  compose: { name: 'compose.yaml', text: 'services:\n  web:\n    image: nginx:1.29\n' },
  dockerfile: { name: 'Dockerfile', text: 'FROM debian:12-slim\nCMD ["true"]\n' },
  libvirt: {
    name: 'vm.xml',
    text: "<domain type='kvm'>\n  <name>vm</name>\n  <memory unit='GiB'>2</memory>\n  <os><type arch='x86_64' machine='q35'>hvm</type></os>\n</domain>\n",
  },
};

const subject: Readonly<Record<string, string>> = { compose: 'service', dockerfile: 'instruction', libvirt: 'domain' };
const claim: Readonly<Record<string, string>> = {
  compose: 'docker-weaker-isolation',
  dockerfile: 'dockerfile-builds-environment',
  libvirt: 'kvm-own-virtual-hardware',
};

const ruleFile = (id: string, thing: string, kind: string, version: string) => `import { defineRule } from '../rule';
import type text from './${thing}.text';

export default defineRule<typeof text>({
  id: '${id}',
  on: '${subject[kind]}',
  since: '${version}',
  audience: 'everyone',
  claims: ['${claim[kind]}'],
  messages: { found: 'information' },
  *check(${subject[kind]}) {
    if (${subject[kind]} === undefined) yield { message: 'found', at: { file: '', span: { start: 0, end: 0 } } };
  },
});
`;

const textFile = (thing: string) => {
  const title = thing.replaceAll('-', ' ').replace(/^./, (c) => c.toUpperCase());
  return `import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: '${title}',
    why: 'What is given up, by which mechanism, and what is gained.',
    messages: { found: 'One sentence to stand beside the line.' },
  },
  'zh-cn': {
    title: '${title}',
    why: '放弃了什么、机制是什么、换来了什么。',
    messages: { found: '写在这一行旁边的一句话。' },
  },
});
`;
};
