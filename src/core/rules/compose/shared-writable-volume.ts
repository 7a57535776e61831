import { normaliseHostPath } from '../../knowledge/host/paths';
import { known, valueOf } from '../../model/certain';
import type { ServiceContext } from '../../profile/context/service';
import { replacePart, setPart, type FileEdits } from '../../workspace/compose/edit';
import { joinUri } from '../../text/uri';
import type { Mount, Project, Service } from '../../workspace/workload';
import { defineRule } from '../rule';
import { isWithin } from './support/coverage';
import { offer } from './support/fixes';
import { runTogether } from './support/profiles';
import { runsItsServer } from './support/server';
import type text from './shared-writable-volume.text';

interface Use {
  readonly service: Service;
  readonly mount: Mount;
}

/** What the services of a project mount with the right to write, by volume or host path. */
function writers({ services, folderFor }: Project): ReadonlyMap<string, readonly Use[]> {
  const found = new Map<string, Use[]>();
  for (const service of services.values()) {
    for (const mount of service.mounts) {
      const source = valueOf(mount.source ?? known(''));
      const type = valueOf(mount.type);
      if (!source || valueOf(mount.readOnly) !== false || (type !== 'volume' && type !== 'bind')) continue;
      const path = source.startsWith('.') ? joinUri(folderFor(mount.written.at.file), source) : normaliseHostPath(source);
      const key = type === 'volume' ? `volume ${source}` : `path ${path}`;
      const uses = found.get(key);
      if (uses === undefined) found.set(key, [{ service, mount }]);
      else if (!uses.some((use) => use.service === service)) uses.push({ service, mount });
    }
  }
  return found;
}

const stores: ReadonlySet<string> = new Set(['database', 'document-store']);
/** Web servers, and where they hand out what others write; they write logs, caches and settings of their own. */
const webServers = /(^|[/_-])(nginx|caddy|httpd|apache)([/_-]|$)/;
const ownSettings = /nginx-proxy|proxy-manager/;
const servedFrom =
  /^\/(usr\/share\/nginx|var\/www|usr\/local\/apache2\/htdocs|srv|www|etc\/letsencrypt)(\/|$)|^\/(?!data\/).*\/(html|static|public|media|assets|uploads|certs?|ssl|dist)(\/|$)/;
/** What copies or measures the data of a store. */
const copiers = /(^|[/_-])(backup|restic|borg|borgmatic|duplicati|exporter)([/_-]|$)/;

const isExposed = ({ ports }: Service) =>
  ports.some(({ hostIp }) => hostIp === undefined || !/^(127\.|::1|localhost)/.test(valueOf(hostIp) ?? '127.'));

/** Whether the mount holds the data of a store. */
function holdsStore({ mount }: Use, context: ServiceContext): boolean {
  const target = valueOf(mount.target);
  if (target === undefined || context.kind === undefined || !stores.has(context.kind)) return false;
  return (context.dataDirectories ?? []).some((path) => isWithin(path, target));
}

/** Whether software of this kind only reads what is mounted there; `ofStore` where that is the data of a store. */
function onlyReads({ mount }: Use, { reference }: ServiceContext, ofStore: boolean): boolean {
  const path = reference?.path ?? '';
  if (ofStore && copiers.test(path)) return true;
  return webServers.test(path) && !ownSettings.test(path) && servedFrom.test(valueOf(mount.target) ?? '');
}

/** Whether it runs the store’s own program, and is no step that prepares or mends its files. */
function isServer({ service }: Use, context: ServiceContext): boolean {
  return context.kind !== 'job' && service.project.isAwaited(service.name) === false && runsItsServer(context);
}

function readOnly({ written, target }: Mount): FileEdits {
  const item = written.item?.value;
  if (item?.type === 'map') return setPart(item, 'read_only', 'true');
  const text = valueOf(written.value);
  const path = valueOf(target);
  // With options behind the target, `ro` joins them; without any, it opens them.
  if (text === undefined || path === undefined || item?.type !== 'scalar' || item.raw !== text) return undefined;
  return replacePart(written, text.length, text.length, text.endsWith(`:${path}`) ? ':ro' : ',ro');
}

export default defineRule<typeof text>({
  id: 'compose/shared-writable-volume',
  on: 'project',
  since: '0.2.0',
  audience: 'everyone',
  claims: ['docker-volumes-keep-data', 'R1-host-data-into-container', 'docker-shared-kernel'],
  messages: { stores: 'warning', copies: 'warning', shared: 'information' },
  *check(project, { of, settings }) {
    for (const uses of writers(project).values()) {
      const holders = uses.filter((use) => holdsStore(use, of(use.service)));
      const [first] = holders.filter((use) => isServer(use, of(use.service)));
      const copies = Number(valueOf((first?.service.text('deploy.replicas') ?? first?.service.text('scale'))?.value) ?? 1);
      // On the nodes of a swarm each has a volume of its own by that name.
      if (first && copies > 1 && settings.engine !== 'swarm')
        yield { message: 'copies', values: { service: first.service.name, count: copies }, at: first.mount.written.at };
      const second = holders.find(
        (use) =>
          first !== undefined &&
          use !== first &&
          isServer(use, of(use.service)) &&
          of(use.service).reference?.path === of(first.service).reference?.path &&
          runTogether(use.service, first.service),
      );
      if (first && second) {
        const values = { service: second.service.name, other: first.service.name };
        yield {
          message: 'stores',
          values,
          at: second.mount.written.at,
          related: [{ message: 'other', values: { service: first.service.name }, at: first.mount.written.at }],
        };
        continue;
      }
      const exposed = uses.find(({ service }) => isExposed(service));
      const served = uses.find((use) => !holders.includes(use) && onlyReads(use, of(use.service), holders.length > 0));
      const writer = served && uses.find((use) => use !== served && runTogether(use.service, served.service));
      if (served === undefined || writer === undefined || (exposed === undefined && holders.length === 0)) continue;
      yield {
        message: 'shared',
        values: { service: served.service.name, other: writer.service.name },
        at: served.mount.written.at,
        related: [{ message: 'other', values: { service: writer.service.name }, at: writer.mount.written.at }],
        fixes: offer('read', 'review', readOnly(served.mount)).map((fix) => ({ ...fix, values: { service: served.service.name } })),
      };
    }
  },
});
