import { valueOf } from '../../model/certain';
import { spanOf } from '../../text/span';
import { imageOf } from '../../workspace/compose/service/image';
import type { Image } from '../../workspace/workload';
import { defineRule } from '../rule';
import { openListeners, type OpenListener } from '../support/engine-listeners';
import { holdsEngine } from '../support/docker-in-docker';
import type text from './docker-api-over-tcp.text';

export default defineRule<typeof text>({
  id: 'dockerfile/docker-api-over-tcp',
  on: 'image',
  since: '0.2.0',
  audience: 'everyone',
  steady: true,
  claims: ['docker-tcp-unverified-gives-root', 'docker-tcp-api-needs-tls', 'docker-dind-certificates', 'docker-socket-is-root'],
  messages: { listener: 'warning', certificates: 'warning' },
  *check(image, context) {
    const { builders, file } = image;
    const isEngine = holdsEngineBelow(image);
    const ownStart = image.started;
    const emptied = isEngine && ownStart.entrypoint.by === 'image' ? certificatesOff(image) : undefined;
    const before = isEngine && ownStart.entrypoint.by === 'image' ? (emptied ? 'open' : 'verifying') : undefined;
    const listeners = ownStart.commands.flatMap((command) => openListeners(command, before));
    // A service that starts something else does not open it.
    const starts = builders.map((service) => context.of(service).start.commands.flatMap((command) => openListeners(command, before)));
    for (const listener of listeners) {
      if (starts.length > 0 && !starts.some((started) => started.some((other) => isSame(other, listener)))) continue;
      yield { message: 'listener', values: { endpoint: listener.endpoint }, at: { file: listener.word.file, span: listener.word.span } };
    }
    const keeps = builders.length === 0 || builders.some((service) => !service.environment().has('DOCKER_TLS_CERTDIR'));
    const addsOptions = ownStart.command.by === 'image' || ownStart.command.words[0]?.text.startsWith('-') === true;
    if (emptied && keeps && addsOptions) yield { message: 'certificates', at: { file, span: emptied } };
  },
});

function holdsEngineBelow({ base }: Image): boolean {
  const name = valueOf(base);
  return name !== undefined && holdsEngine(imageOf(name));
}

function isSame(a: OpenListener, b: OpenListener): boolean {
  return a.word.file === b.word.file && a.word.span.start === b.word.span.start;
}

/** The pair of the last ENV that sets the folder of certificates, where it empties it. */
function certificatesOff({ stages }: Image) {
  for (const { instructions } of stages) {
    const pairs = instructions.flatMap(({ keyword, pairs }) => (keyword === 'ENV' ? pairs : []));
    const last = pairs.filter(({ name }) => name.text === 'DOCKER_TLS_CERTDIR').at(-1);
    if (last) return last.value?.text === '' ? spanOf(last.name.span.start, last.value.span.end) : undefined;
  }
  return undefined;
}
