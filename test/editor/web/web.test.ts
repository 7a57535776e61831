import * as vscode from 'vscode';
import { diagnosticsOf, file, hoversAt, open, rangeOf, rulesIn } from '../support';

/** The worker has no `node:assert`. */
function expect(condition: boolean, what: string): asserts condition {
  if (!condition) throw new Error(what);
}

const han = /\p{Script=Han}/u;

describe('in the extension host of browsers, with a Chinese display language', () => {
  it('runs in a worker', () => {
    expect('importScripts' in globalThis, 'this is no worker');
    expect(vscode.env.language.toLowerCase() === 'zh-cn', `the display language is ${vscode.env.language}`);
  });

  for (const { path, over } of [
    { path: 'compose.yaml', over: 'privileged' },
    { path: 'store/Dockerfile', over: 'USER' },
    { path: 'vm.xml', over: 'host-passthrough' },
  ]) {
    it(`explains ${over} in ${path}`, async () => {
      const { document } = await open(path);
      const range = rangeOf(document, over);
      const [hover] = await hoversAt(document.uri, range.start);
      expect(hover !== undefined && han.test(hover.text), hover?.text ?? 'there is no hover');
      expect(hover.range?.isEqual(range) === true, 'the hover covers something else');
    });
  }

  it('finds what the files hold, in Chinese', () => {
    expect(rulesIn(file('compose.yaml')).includes('compose/privileged-container'), 'the finding is missing');
    expect(
      diagnosticsOf(file('compose.yaml')).every(({ message }) => han.test(message)),
      'a message is not Chinese',
    );
  });

  it('reads a file that nobody opened', () => {
    expect(rulesIn(file('vm.xml')).includes('libvirt/io-native-cache'), 'the finding is missing');
  });
});
