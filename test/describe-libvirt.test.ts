import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { describe as describeConstruct } from '../src/core/explain/describe';
import { topicOf } from '../src/core/explain/hover';
import type { Described } from '../src/core/knowledge/topic';
import { constructAt } from '../src/core/model/document';
import { parseLibvirt } from '../src/core/model/libvirt/parse';

/** The construct under `|` as topics are asked about it. */
function under(marked: string): Described {
  const model = parseLibvirt(marked.replace('|', ''));
  const construct = constructAt(model, marked.indexOf('|'));
  assert.ok(construct, marked);
  return describeConstruct(model, construct);
}

const domain = (xml: string) => `<domain type='kvm'>
  <name>g</name>
  <vcpu>4</vcpu>
  <memoryBacking><locked/></memoryBacking>
  <os><type arch='x86_64'>hvm</type></os>
  ${xml}
</domain>
`;
const device = (xml: string) => domain(`<devices>${xml}</devices>`);
const disk = "<disk type='file'><driver name='qemu' cache='|none'/><target dev='vda' bus='virtio'/></disk>";

describe('what topics see around a libvirt construct', () => {
  it('is the device that it lies in or is', () => {
    for (const marked of [disk, "<|disk type='file'><target bus='virtio'/></disk>", "<disk type='|file'><target bus='virtio'/></disk>"]) {
      const { owner, owns } = under(device(marked));
      assert.deepEqual([owner('@type'), owner('target@bus'), owner('source@file')], ['file', 'virtio', undefined], marked);
      assert.deepEqual([owns('target@bus'), owns('target'), owns('source')], [true, true, false], marked);
    }
    const { owner } = under(
      device('<disk><target bus="sata"/></disk><rng model="virtio"><backend model="|random">/dev/urandom</backend></rng>'),
    );
    assert.deepEqual([owner('@model'), owner('backend'), owner('target@bus')], ['virtio', '/dev/urandom', undefined]);
  });

  it('is the section of the domain that it lies in', () => {
    const { owner, sibling } = under(domain("<cputune><shares>1</shares><vcpusched vcpus='|0' scheduler='fifo'/></cputune>"));
    assert.deepEqual([owner('shares'), owner('vcpusched@scheduler'), sibling('scheduler')], ['1', 'fifo', 'fifo']);
    assert.equal(under(domain("<features><kvm><hidden state='|on'/></kvm><acpi/></features>")).owner('acpi'), '');
    assert.equal(under(domain('<devices><|emulator>/bin/false</emulator></devices>')).owner(''), '/bin/false');
  });

  it('is the whole domain, also inside a snapshot', () => {
    for (const text of [device(disk), `<domainsnapshot><name>s</name>${device(disk)}</domainsnapshot>`]) {
      const { domain: ask } = under(text);
      assert.deepEqual(
        ['@type', 'vcpu', 'os/type', 'os/type@arch', 'memoryBacking/locked', 'devices/disk/target@dev', 'cpu'].map((path) => ask?.(path)),
        ['kvm', '4', 'hvm', 'x86_64', '', 'vda', undefined],
        text,
      );
    }
    const { owner, domain: ask } = under("<domain type='|xen'><name>g</name></domain>");
    assert.deepEqual([owner('name'), ask?.('@type')], [undefined, 'xen']);
  });

  it('has no domain around a device that is attached alone', () => {
    const { owner, domain: none } = under(disk);
    assert.deepEqual([owner('@type'), owner('target@bus'), none], ['file', 'virtio', undefined]);
  });

  it('leaves open what a template decides', () => {
    const { owner, owns } = under(device("<disk type='{{ kind }}'><driver cache='|none'/></disk>"));
    assert.deepEqual([owner('@type'), owns('@type')], [undefined, true]);
    const branches = "{% if fast %}<target bus='virtio'/>{% else %}<target bus='sata'/>{% endif %}";
    const either = under(device(`<disk type='file'><driver cache='|none'/>${branches}</disk>`));
    assert.deepEqual([either.owner('target@bus'), either.owns('target@bus')], [undefined, true]);
  });

  it('tells an attribute that is not written from one that a template hides', () => {
    const { sibling, writes } = under(device("<disk device='{{ kind }}' t|ype='file'/>"));
    assert.deepEqual([sibling('device'), writes?.('device'), writes?.('type'), writes?.('model')], [undefined, true, true, false]);
    assert.equal(under(device("<|disk {{ attributes }} type='file'/>")).writes?.('model'), true);
  });

  it('leads from a name, an attribute, a value and a text to the topic', () => {
    const at = (marked: string) => topicOf('libvirt', under(marked).path);
    assert.equal(at(domain('<memoryBacking><|nosharepages/></memoryBacking>')), 'libvirt/nosharepages');
    assert.equal(at(domain("<cpu |mode='host-model'/>")), 'libvirt/cpu-mode');
    assert.equal(at(domain("<cpu mode='host-|model'/>")), 'libvirt/cpu-mode');
    assert.equal(at(domain('<|iothreads>2</iothreads>')), 'libvirt/iothreads');
    assert.equal(at(domain('<iothreads>|2</iothreads>')), 'libvirt/iothreads');
  });
});
