import { valueOf } from '../../model/certain';
import { exposedPorts } from '../../model/dockerfile/stages';
import { isWorkloadKind, knownImage, type InitSystem, type WorkloadKind } from '../../knowledge/images';
import type { Settings } from '../../settings';
import { imageOf } from '../../workspace/compose/service/image';
import type { Image, ImageReference, Service, Workload } from '../../workspace/workload';
import { initOfImage } from './first-process';
import { imageSetting } from './identity';
import { isWindowsBase } from '../technology';

/** What a workload is for: what the settings say, else its image, else two weaker signs that agree. */
export function workloadKind(workload: Workload, settings: Settings): WorkloadKind | undefined {
  switch (workload.kind) {
    case 'service':
      return serviceKind(workload, settings);
    case 'image':
      return imageKind(workload, settings);
    case 'domain':
      return workload.guest === 'windows' ? 'windows' : undefined;
    case 'device':
      return undefined;
  }
}

/** As `workloadKind`, of a service. */
export function serviceKind(service: Service, settings: Settings): WorkloadKind | undefined {
  return serviceKinds(service, settings)[0];
}

/** All that a service is at once, the most telling first. */
export function serviceKinds(service: Service, settings: Settings): readonly WorkloadKind[] {
  const reference = service.build ? undefined : valueOf(service.image?.value);
  const byImage = reference ? referenceKinds(reference, settings) : service.build?.image && imageKinds(service.build.image, settings);
  if (byImage !== undefined && byImage.length > 0) return byImage;
  const kind = service.project.isAwaited(service.name) === true ? 'job' : signs(service);
  return kind === undefined ? [] : [kind];
}

/** As `workloadKind`, of what a Dockerfile builds. */
export function imageKind(image: Image, settings: Settings): WorkloadKind | undefined {
  return imageKinds(image, settings)[0];
}

function imageKinds(image: Image, settings: Settings): readonly WorkloadKind[] {
  if (isWindowsBase(image)) return ['windows'];
  const base = valueOf(image.base);
  const known = base === undefined ? [] : referenceKinds(imageOf(base), settings);
  if (known.length > 0) return known;
  const init = initOfImage(image);
  if (init !== undefined && managers.has(init)) return ['legacy-system'];
  const servesWeb = exposedPorts(image.chain).some(({ token }) => webPorts.has(token.text.split('/', 1)[0] ?? ''));
  return servesWeb && base !== undefined && languages.has(imageOf(base).name) ? ['web'] : [];
}

function referenceKinds(reference: ImageReference, settings: Settings): readonly WorkloadKind[] {
  const said = imageSetting(reference, settings)?.kind;
  return said !== undefined && isWorkloadKind(said) ? [said] : (knownImage(reference)?.kinds ?? []);
}

const managers: ReadonlySet<InitSystem> = new Set(['systemd', 'supervisord', 'runit', 's6-overlay', 's6']);

const webPorts: ReadonlySet<string> = new Set(['80', '443', '3000', '5000', '8000', '8080', '8443']);
const languages: ReadonlySet<string> = new Set([
  'node',
  'python',
  'php',
  'ruby',
  'golang',
  'openjdk',
  'eclipse-temurin',
  'aspnet',
  'bun',
  'deno',
  'rust',
  'amazoncorretto',
]);

/** Names of environment variables that go with one kind only, and the ports that go with them. */
const families: readonly { readonly kind: WorkloadKind; readonly name: RegExp; readonly ports: readonly string[] }[] = [
  { kind: 'database', name: /^(POSTGRES_|PGDATA$|MYSQL_|MARIADB_|MSSQL_)/, ports: ['5432', '3306', '1433'] },
  { kind: 'document-store', name: /^(MONGO_INITDB_|discovery\.type$|CLICKHOUSE_|NEO4J_)/, ports: ['27017', '9200', '8123', '7474'] },
  { kind: 'broker', name: /^(KAFKA_|RABBITMQ_|ZOOKEEPER_)/, ports: ['9092', '5672', '2181'] },
  { kind: 'browser', name: /^SE_/, ports: ['4444', '5900', '7900'] },
];

/** A port and a family of variables that agree; either alone says too little, since clients carry the same names. */
function signs(service: Service): WorkloadKind | undefined {
  const names = [...service.environment().keys()];
  const targets = new Set([
    ...service.ports.map(({ target }) => valueOf(target) ?? ''),
    ...service.list('expose').map(({ value }) => valueOf(value) ?? ''),
  ]);
  return families.find(({ name, ports }) => names.some((variable) => name.test(variable)) && ports.some((port) => targets.has(port)))?.kind;
}
