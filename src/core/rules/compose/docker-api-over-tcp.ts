import { isEveryAddress, isLoopback } from '../../knowledge/addresses';
import { valueOf } from '../../model/certain';
import type { ServiceContext } from '../../profile/context/service';
import { contains } from '../../text/span';
import type { Port } from '../../workspace/workload';
import { defineRule, type Report, type RuleContext } from '../rule';
import { openListeners, plainPort, type OpenListener } from '../support/engine-listeners';
import { certificateFolder, imagesEngine, mayHoldEngine, mayVerify } from '../support/docker-in-docker';
import { withCertificates } from './support/certificates';
import { isSocketProxy } from './support/docker-socket';
import { engineTraffic } from './support/engine-clients';
import { offer } from './support/fixes';
import type text from './docker-api-over-tcp.text';

export default defineRule<typeof text>({
  id: 'compose/docker-api-over-tcp',
  on: 'service',
  since: '0.2.0',
  audience: 'everyone',
  steady: true,
  claims: ['docker-tcp-unverified-gives-root', 'docker-tcp-api-needs-tls', 'docker-dind-certificates', 'docker-socket-is-root'],
  messages: {
    listener: 'warning',
    certificates: 'warning',
    outside: 'warning',
    inside: 'information',
    filter: 'information',
    published: 'warning',
    loopback: 'information',
  },
  *check(service, context) {
    const facts = context.of(service);
    const listeners = listenersOf(facts);
    for (const { endpoint, word } of listeners) {
      if (isWrittenHere(facts, word))
        yield { message: 'listener', values: { service: service.name, endpoint }, at: { file: word.file, span: word.span } };
    }
    const off = imagesEngine(facts) === 'open' ? certificateFolder(facts) : undefined;
    if (off) {
      const fixes = offer('certificates', 'review', withCertificates(service, context.about(service.project, engineTraffic)));
      yield { message: 'certificates', values: { service: service.name }, at: off.entry.origin, fixes };
    }
    yield* client(facts, context);
    yield* publishedPorts(facts, new Set([...listeners.map(({ port }) => port), ...(off ? [plainPort] : [])]));
  },
});

/** As many others as a sentence can hold. */
const mostNamed = 3;

/** Where the service's own engine answers without certificates. */
function listenersOf(facts: ServiceContext): readonly OpenListener[] {
  const before = imagesEngine(facts);
  return facts.start.commands.flatMap((command) => openListeners(command, before));
}

/** Whether the word is the service's own; its Dockerfile's have a rule there. */
function isWrittenHere({ start }: ServiceContext, { file, span }: OpenListener['word']): boolean {
  return [start.entrypoint, start.command].some(
    ({ by, at }) => by === 'compose' && at !== undefined && at.file === file && contains(at.span, span),
  );
}

/** An engine that the service commands over the network. */
function* client({ service }: ServiceContext, context: RuleContext): Iterable<Report<typeof text>> {
  const traffic = context.about(service.project, engineTraffic);
  const found = traffic.clientOf(service);
  if (found === undefined) return;
  const { endpoint, written, server } = found;
  const at = written.at;
  if (server === undefined) {
    yield { message: 'outside', values: { service: service.name, endpoint }, at };
    return;
  }
  // Nothing answers there as long as the server makes certificates.
  if (mayVerify(context.of(server))) return;
  const others = traffic.othersBeside(server, mostNamed + 1);
  if (others.length === 0) return;
  const names = others.slice(0, mostNamed).map(({ name }) => `\`${name}\``);
  const values = { service: service.name, server: server.name, others: others.length > mostNamed ? [...names, '…'] : names };
  yield {
    message: isSocketProxy(server) === true ? 'filter' : 'inside',
    values,
    at,
    related: [{ message: 'server', values: { server: server.name }, at: server.nameAt }],
  };
}

function* publishedPorts(facts: ServiceContext, open: ReadonlySet<string>): Iterable<Report<typeof text>> {
  const { service } = facts;
  for (const { hostIp, target, written } of service.ports) {
    const port = valueOf(target);
    // Docker's own engine image listens there only where it was told to do without certificates.
    if (port === undefined || !(open.has(port) || (port === plainPort && !mayHoldEngine(facts)))) continue;
    const reach = reachOf(hostIp);
    if (reach) yield { message: reach, values: { service: service.name, port }, at: written.at };
  }
}

function reachOf(hostIp: Port['hostIp']): 'published' | 'loopback' | undefined {
  if (hostIp === undefined) return 'published';
  const address = valueOf(hostIp);
  if (address === undefined) return undefined;
  return isLoopback(address) && !isEveryAddress(address) ? 'loopback' : 'published';
}
