import { valueOf } from '../model/certain';
import { exposedPorts } from '../model/dockerfile/stages';
import { programName, programWords } from '../model/shell/commands';
import { knownImage, type WorkloadKind } from '../knowledge/images';
import { imageSetting } from '../profile/identity';
import { isWindowsBase } from '../profile/context';
import type { Settings } from '../settings';
import { imageOf } from '../workspace/compose/image';
import type { Image, ImageReference, Service, Workload } from '../workspace/workload';
import { byKind } from './by-kind';

/** What a workload is for: what the settings say, else its image, else two weaker signs that agree. */
export function kindOf(workload: Workload, settings: Settings): WorkloadKind | undefined {
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

function serviceKind(service: Service, settings: Settings): WorkloadKind | undefined {
  const reference = service.build ? undefined : valueOf(service.image?.value);
  const byImage = reference ? referenceKind(reference, settings) : service.build?.image && imageKind(service.build.image, settings);
  return byImage ?? (isAwaited(service) ? 'job' : undefined) ?? signs(service);
}

function imageKind(image: Image, settings: Settings): WorkloadKind | undefined {
  if (isWindowsBase(image)) return 'windows';
  const base = valueOf(image.base);
  const known = base === undefined ? undefined : referenceKind(imageOf(base), settings);
  if (known !== undefined) return known;
  if (startsInit(image)) return 'legacy-system';
  const servesWeb = exposedPorts(image.chain).some(({ token }) => webPorts.has(token.text.split('/', 1)[0] ?? ''));
  return servesWeb && base !== undefined && languages.has(imageOf(base).name) ? 'web' : undefined;
}

function referenceKind(reference: ImageReference, settings: Settings): WorkloadKind | undefined {
  const said = imageSetting(reference, settings)?.kind;
  return said !== undefined && isKind(said) ? said : knownImage(reference)?.kind;
}

function isKind(text: string): text is WorkloadKind {
  return Object.hasOwn(byKind, text);
}

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
  const names = [...service.pairs('environment').keys()];
  const targets = new Set([
    ...service.ports.map(({ target }) => valueOf(target) ?? ''),
    ...service.list('expose').map(({ value }) => valueOf(value) ?? ''),
  ]);
  return families.find(({ name, ports }) => names.some((variable) => name.test(variable)) && ports.some((port) => targets.has(port)))?.kind;
}

/** Whether another service waits for this one to end. */
function isAwaited(service: Service): boolean {
  return [...service.project.services.values()].some(
    (other) => valueOf(other.text(`depends_on.${service.name}.condition`)?.value) === 'service_completed_successfully',
  );
}

const inits: ReadonlySet<string> = new Set(['init', 'systemd', 'supervisord', 'runsvdir', 's6-svscan']);

/** Whether the first process is one that manages others. */
function startsInit({ start }: Image): boolean {
  const instruction = start.entrypoint ?? start.command;
  if (instruction === undefined) return false;
  const words = instruction.form === 'json' ? instruction.words : (instruction.script?.commands[0]?.words ?? []);
  return inits.has(programName(programWords(words)[0]?.text ?? ''));
}
