import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import { guideAt, type Texts } from '../src/core/index';
import { loadTexts } from './support/texts';
import { loadParsers, workspaceOf } from './support/workspace';

describe('the guide', () => {
  let en: Texts;
  let zh: Texts;
  before(async () => {
    await loadParsers();
    [en, zh] = [await loadTexts('en'), await loadTexts('zh-cn')];
  });

  const notes = (text: string, texts: Texts = en) => {
    const workspace = workspaceOf({ 'machine.xml': text }, { audience: 'careful' });
    return { notes: guideAt(workspace, 'machine.xml', 1, texts)?.notes, findings: workspace.findings('machine.xml').length };
  };

  it('says what a document of libvirt is that is no domain, and checks nothing in it', () => {
    const network = `<network>\n  <name>lab</name>\n  <forward mode='open'/>\n</network>\n`;
    assert.deepEqual(notes(network), {
      notes: ['This is libvirt’s description of a virtual network, not of a domain: nothing in it is checked.'],
      findings: 0,
    });
    assert.deepEqual(notes(network, zh).notes, ['这是 libvirt 对虚拟网络的描述，不是域：这里不检查其中的内容。']);
    const pool = `<pool type='dir'><name>images</name><target><path>/srv/images</path></target></pool>`;
    assert.deepEqual(notes(pool).notes, ['This is libvirt’s description of a storage pool, not of a domain: nothing in it is checked.']);
  });

  it('says that a record of a running domain is libvirt’s own, and checks nothing in it', () => {
    const status = `<domstatus state='running' reason='booted' pid='4711'>\n  <domain type='qemu' id='1'><name>a</name><memory>1</memory></domain>\n</domstatus>\n`;
    assert.deepEqual(notes(status), {
      notes: ['This is libvirt’s own record of a running domain. Nothing in it is checked; `virsh edit` changes the domain.'],
      findings: 0,
    });
  });

  it('says that a snapshot is a record, and that of a single device the rest is open', () => {
    const snapshot = `<domainsnapshot><name>before</name><domain type='kvm'><name>a</name><memory>1</memory></domain></domainsnapshot>`;
    assert.deepEqual(notes(snapshot).notes, [
      'This is a record of a domain as it was: it is explained and checked, but no fix is offered.',
    ]);
    const disk = `<disk type='file' device='disk'>\n  <source file='/srv/a.img'/>\n  <target dev='vdb' bus='virtio'/>\n</disk>\n`;
    assert.deepEqual(notes(disk).notes, ['This is one device to attach: what the rest of the domain decides is left open.']);
  });

  it('says nothing of an ordinary domain', () => {
    assert.deepEqual(notes(`<domain type='kvm'><name>a</name><memory>1</memory></domain>`).notes, []);
  });
});
