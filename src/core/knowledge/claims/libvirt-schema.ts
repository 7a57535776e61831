import type { Claim } from '../claim';
import type { SourceId } from '../sources';

/** What libvirt makes of names and values, and what came with which version. Line numbers are of libvirt 11.3.0. */
export const libvirtSchemaClaims = {
  'libvirt-unknown-names-dropped': {
    source: 'libvirt-source',
    where: 'src/conf/domain_conf.c, virDomainDefParseXML, which asks for single names and never for the rest',
    dimension: 'principle',
    technologies: ['libvirt'],
  },
  'libvirt-unknown-features-refused': {
    source: 'libvirt-source',
    where: 'src/conf/domain_conf.c:17248, virDomainFeaturesDefParse; 16932 and 17076',
    dimension: 'principle',
    technologies: ['libvirt'],
  },
  'libvirt-unknown-values-refused': {
    source: 'libvirt-source',
    where: 'src/util/virxml.c:396, virXMLPropEnumInternal',
    dimension: 'principle',
    technologies: ['libvirt'],
  },
  'libvirt-validates-on-request': {
    source: 'libvirt-source',
    where: 'docs/manpages/virsh.rst, define; tools/virsh-domain.c:13091, cmdEdit',
    dimension: 'principle',
    technologies: ['libvirt'],
  },
  'libvirt-schema-names': {
    source: 'libvirt-schemas',
    where: 'domain.rng and what it includes',
    dimension: 'portability',
    technologies: ['libvirt'],
  },
  'libvirt-documented-versions': {
    source: 'libvirt-formatdomain-newest',
    where: 'remarks “Since …” throughout',
    dimension: 'portability',
    technologies: ['libvirt', 'qemu'],
  },
} as const satisfies Readonly<Record<string, Claim<SourceId>>>;
