import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'mocha';
import { verdictsOf } from '../scripts/libvirt-schema';
import { automatonOf } from '../scripts/relaxng/automaton';
import { Contents } from '../scripts/relaxng/content';
import { readGrammar } from '../scripts/relaxng/grammar';
import { tableOf } from '../scripts/relaxng/table';
import { documentedVersions } from '../src/core/knowledge/libvirt/documented-versions';
import { readSchema, schemaAt, schemaVersions, type Schema, type SchemaElement } from '../src/core/knowledge/libvirt/schema';
import { schemaTable } from '../src/core/knowledge/libvirt/schema-table';
import { libvirtSince, qemuSince, surelyLacks } from '../src/core/knowledge/libvirt/versions';

const grammar = (inside: string) =>
  `<grammar xmlns="http://relaxng.org/ns/structure/1.0" datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">${inside}</grammar>`;

const older = {
  'domain.rng': grammar(`
    <start><ref name="domain"/></start>
    <include href="common.rng">
      <define name="replaced"><element name="own"><empty/></element></define>
    </include>
    <define name="open" combine="choice"><attribute name="added"/></define>`),
  'common.rng': grammar(`
    <!-- what both share -->
    <define name="domain">
      <element name="domain">
        <attribute name="type"><ref name="kinds"/></attribute>
        <interleave>
          <optional><element name="metadata"><zeroOrMore><ref name="anything"/></zeroOrMore></element></optional>
          <ref name="disk"/>
          <ref name="replaced"/>
          <optional><element name="action"><choice><value>stop</value><value> go </value></choice></element></optional>
          <optional><element name="gone"><notAllowed/></element></optional>
          <optional>
            <element name="commandline" ns="http://libvirt.org/schemas/domain/qemu/1.0">
              <zeroOrMore><element name="arg"><attribute name="value"/></element></zeroOrMore>
            </element>
          </optional>
          <optional><element name="foreign" ns="urn:example:other"><empty/></element></optional>
          <zeroOrMore><element><choice><name>left</name><name>right</name></choice><text/></element></zeroOrMore>
        </interleave>
      </element>
    </define>
    <define name="kinds"><choice><value>kvm</value><value>qemu</value></choice></define>
    <define name="replaced"><element name="included"><empty/></element></define>
    <define name="open" combine="choice"><notAllowed/></define>
    <define name="anything">
      <element><anyName/><zeroOrMore><choice><attribute><anyName/></attribute><text/><ref name="anything"/></choice></zeroOrMore></element>
    </define>
    <define name="disk">
      <choice>
        <element name="disk">
          <attribute name="type"><value>file</value></attribute>
          <ref name="open"/>
          <element name="source"><attribute name="file"/><ref name="chain"/></element>
        </element>
        <group>
          <element name="disk">
            <attribute name="type"><value>block</value></attribute>
            <attribute name="size"><choice><value>auto</value><data type="unsignedInt"/></choice></attribute>
            <element name="source"><attribute name="dev"/></element>
          </element>
        </group>
      </choice>
    </define>
    <define name="chain"><optional><element name="source"><attribute name="file"/><ref name="chain"/></element></optional></define>`),
};

const newer = {
  ...older,
  'common.rng': older['common.rng']
    .replace('<value>qemu</value>', '<value>qemu</value><value>hvf</value>')
    .replace('<attribute name="dev"/>', '<attribute name="dev"/><optional><attribute name="queue"/></optional>')
    .replace('<ref name="replaced"/>', '<ref name="replaced"/><optional><element name="late"><attribute name="how"/></element></optional>'),
};

const contentsOf = (files: Readonly<Record<string, string>>) => new Contents(readGrammar('domain.rng', (name) => files[name] ?? ''));

function schemaOf(verdicts = ''): { readonly schema: Schema; readonly table: string } {
  const states = automatonOf([contentsOf(older), contentsOf(newer)], 'domain');
  const table = tableOf(['1.0', '2.0'], states, verdictsOf(states, verdicts));
  return { schema: readSchema(table), table };
}

const at = ({ root }: Schema, path: string): SchemaElement | undefined =>
  path.split('/').reduce<SchemaElement | undefined>((element, name) => element?.children.get(name)?.element, root);

describe('a table made of RelaxNG schemas', () => {
  const { schema, table } = schemaOf();

  it('follows references and includes, and lets an include be overridden', () => {
    assert.deepEqual([...schema.root.children.keys()], ['action', 'disk', 'late', 'left', 'metadata', 'own', 'qemu:commandline', 'right']);
    assert.deepEqual([...(at(schema, 'disk')?.attributes.keys() ?? [])], ['added', 'size', 'type']);
  });

  it('unites elements of one name, and their children', () => {
    assert.deepEqual([...(at(schema, 'disk')?.attributes.get('type')?.words?.came.keys() ?? [])], ['block', 'file']);
    assert.deepEqual([...(at(schema, 'disk/source')?.attributes.keys() ?? [])], ['dev', 'file', 'queue']);
  });

  it('knows a chain of elements inside each other however long it gets, and apart from what it hangs on', () => {
    const link = at(schema, 'disk/source/source');
    assert.deepEqual([...(link?.attributes.keys() ?? [])], ['file']);
    assert.equal(at(schema, 'disk/source/source/source/source'), link);
  });

  it('lists values only where the grammar lists all of them', () => {
    assert.deepEqual([...(schema.root.attributes.get('type')?.words?.came.keys() ?? [])], ['hvf', 'kvm', 'qemu']);
    assert.deepEqual([...(at(schema, 'action')?.words?.came.keys() ?? [])], ['go', 'stop']);
    assert.equal(at(schema, 'disk')?.attributes.get('size')?.words, undefined);
    assert.equal(at(schema, 'left')?.words, undefined);
  });

  it('gives libvirt’s namespaces their prefix, leaves others out, and lets anything stand where a grammar does', () => {
    assert.deepEqual([...(at(schema, 'qemu:commandline')?.children.keys() ?? [])], ['qemu:arg']);
    assert.equal(at(schema, 'metadata')?.anything, true);
    assert.equal(schema.root.anything, false);
  });

  it('says between which versions a name or value came, once for all that came with it', () => {
    const came = { after: '1.0', by: '2.0' };
    assert.deepEqual(schema.root.children.get('late')?.came, came);
    assert.equal(at(schema, 'late')?.attributes.get('how')?.came, undefined);
    assert.deepEqual(at(schema, 'disk/source')?.attributes.get('queue')?.came, came);
    assert.deepEqual(schema.root.attributes.get('type')?.words?.came.get('hvf'), came);
    assert.equal(schema.root.attributes.get('type')?.words?.came.get('kvm'), undefined);
  });

  it('carries what libvirt was seen to refuse', () => {
    const { schema: judged } = schemaOf('# asked\ndomain@type xen other\ndomain/action\ndomain/disk/\n');
    const words = judged.root.attributes.get('type')?.words;
    assert.deepEqual([words?.closed, [...(words?.tolerated ?? [])], words?.came.has('xen')], [true, ['xen', 'other'], false]);
    assert.equal(at(judged, 'action')?.words?.closed, true);
    assert.deepEqual([at(judged, 'disk')?.closed, judged.root.closed], [true, false]);
    assert.throws(() => schemaOf('domain/nothing@at'), /no schema has domain\/nothing/);
  });

  it('is the same each time', () => assert.equal(schemaOf().table, table));

  it('refuses a grammar that refers to nothing', () => {
    const files = { 'domain.rng': grammar('<start><ref name="nowhere"/></start>') };
    assert.throws(() => contentsOf(files).start, /refers to nowhere/);
    assert.throws(() => contentsOf({ 'domain.rng': '<domain/>' }), /holds no grammar/);
  });
});

describe('what libvirt’s schemas know', () => {
  it('is small, and names its versions in order', () => {
    assert.ok(schemaTable.length < 100_000);
    const numbers = schemaVersions().map(Number);
    assert.deepEqual(
      numbers,
      [...numbers].sort((a, b) => a - b),
    );
    assert.ok(numbers.length >= 3 && (numbers[0] ?? 0) <= 9);
  });

  it('has the verdicts that were recorded beside it', () => {
    const lines = readFileSync('scripts/libvirt-verdicts.txt', 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));
    assert.ok(lines.length > 200);
    for (const line of lines) {
      const [place = '', ...taken] = line.split(' ');
      const [path = '', attribute] = place.split('@');
      const element = schemaAt(path.replace(/\/$/, ''));
      if (path.endsWith('/')) assert.equal(element?.closed, true, line);
      else {
        const words = attribute === undefined ? element?.words : element?.attributes.get(attribute)?.words;
        assert.deepEqual([words?.closed, [...(words?.tolerated ?? [])]], [true, taken], line);
      }
    }
  });

  it('knows every element at every place, without end where they nest', () => {
    const backing = schemaAt('domain/devices/disk/backingStore/backingStore');
    assert.equal(backing?.children.get('backingStore')?.element, backing);
    assert.deepEqual(
      [...(schemaAt('domain/devices/disk/driver')?.attributes.get('io')?.words?.came.keys() ?? [])],
      ['io_uring', 'native', 'threads'],
    );
    assert.equal(schemaAt('domain/devices/nothing/at'), undefined);
    assert.equal(schemaAt('network'), undefined);
  });
});

describe('when libvirt learned something', () => {
  it('agrees with the schemas wherever it is documented', () => {
    for (const [place, { libvirt = '' }] of documentedVersions()) {
      const plain = place.replace('&virtiofs', '');
      const [, path = '', attribute, value] = /^([^@=]*)(?:@([^=]*))?(?:=(.*))?$/.exec(plain) ?? [];
      const element = schemaAt(path);
      assert.ok(element, place);
      const slash = path.lastIndexOf('/');
      const child = slash < 0 ? undefined : schemaAt(path.slice(0, slash))?.children.get(path.slice(slash + 1));
      const found = attribute === undefined ? undefined : element.attributes.get(attribute);
      if (attribute !== undefined) assert.ok(found, place);
      const words = attribute === undefined ? element.words : found?.words;
      if (value !== undefined && words !== undefined) assert.ok(words.came.has(value), place);
      const came = value !== undefined ? words?.came.get(value) : attribute !== undefined ? found?.came : child?.came;
      if (came === undefined) continue;
      assert.ok(surelyLacks(came.after, { version: libvirt }), `${place} came after ${came.after}`);
      assert.ok(!surelyLacks(came.by, { version: libvirt }), `${place} came by ${came.by}`);
    }
  });

  it('is documented for all that an older libvirt would refuse as a child', () => {
    for (const path of ['domain/features', 'domain/features/hyperv', 'domain/features/kvm', 'domain/features/xen']) {
      const element = schemaAt(path);
      assert.equal(element?.closed, true);
      for (const [name, { came }] of element?.children ?? [])
        if (came !== undefined) assert.ok(documentedVersions().has(`${path}/${name}`), `${path}/${name}`);
    }
  });

  it('is asked by place', () => {
    assert.deepEqual(libvirtSince('domain/cpu/topology@clusters'), { version: '10.1' });
    assert.deepEqual(libvirtSince('domain/devices/disk/blockio@discard_granularity'), { after: '9.0', by: '11.3' });
    assert.deepEqual(libvirtSince('domain/features/hyperv@mode=host-model'), { version: '11.9' });
    assert.deepEqual(libvirtSince('domain/numatune/memory@mode=restrictive'), { after: '7.0', by: '9.0' });
    assert.equal(libvirtSince('domain/devices/disk/driver@cache'), undefined);
    assert.equal(libvirtSince('domain/nowhere@at=all'), undefined);
    assert.equal(qemuSince('domain/devices/disk/driver@io=io_uring'), '5.0');
    assert.equal(qemuSince('domain/devices/disk/driver@io=native'), undefined);
  });

  it('is compared with a version as far as that says', () => {
    const lacks = (version: string) => surelyLacks(version, { version: '10.1' });
    assert.deepEqual(['9', '9.10', '10.0.0', '10', '10.1', '10.1.2', 'v10.0', '11', '', 'newest', '1.2.3.4.5'].map(lacks), [
      true,
      true,
      true,
      false,
      false,
      false,
      true,
      false,
      false,
      false,
      true,
    ]);
    const between = (version: string) => surelyLacks(version, { after: '9.0', by: '11.3' });
    assert.deepEqual(['8.0', '9.0.0', '9.1', '11.3', '12.0'].map(between), [true, true, false, false, false]);
  });
});
