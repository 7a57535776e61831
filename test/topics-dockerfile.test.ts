import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { describe as describeConstruct } from '../src/core/explain/describe';
import { topicOf } from '../src/core/explain/hover';
import { topics } from '../src/core/knowledge/topics';
import { constructAt } from '../src/core/model/document';
import { parseDockerfile } from '../src/core/model/dockerfile/parse';

/** What is said of the construct under `|`: the topic and its variant; `silent` where nothing is. */
function said(marked: string): string {
  const offset = marked.indexOf('|');
  const model = parseDockerfile(marked.replace('|', ''));
  const construct = constructAt(model, offset);
  assert.ok(construct, marked);
  const id = topicOf('dockerfile', construct.path);
  const topic = topics[id ?? ''];
  assert.ok(id !== undefined && topic !== undefined, construct.path);
  const described = describeConstruct(model, construct);
  const thing = id.slice('dockerfile/'.length);
  return topic.silent?.(described) === true ? `${thing} silent` : `${thing} ${topic.variant(described) ?? '-'}`;
}

/** Of many lines behind `FROM debian`, what is said of each. */
function eachSaid(lines: Readonly<Record<string, string>>): void {
  for (const [line, expected] of Object.entries(lines)) assert.equal(said(`FROM debian\n${line}\n`), expected, line);
}

describe('topics of Dockerfiles', () => {
  it('know what kind of base image a stage starts from', () => {
    const expected: Readonly<Record<string, string>> = {
      'FROM |scratch': 'from scratch',
      'FROM |gcr.io/distroless/static-debian12:nonroot': 'from distroless',
      'FROM |gcr.io/distroless/base-debian12:debug-nonroot': 'from tag',
      'FROM |python:3.12-slim-bookworm': 'from slim',
      'FROM |node:22-alpine3.20': 'from alpine',
      'FROM |alpine': 'from alpine',
      'FROM |grafana/grafana:11.0': 'from tag',
      'FROM |docker.io/library/ubuntu:24.04': 'from distribution',
      'FROM |nginx:1.29': 'from tag',
      'FROM |nginx:1.29@sha256:0000': 'from digest',
      'FROM |mcr.microsoft.com/windows/servercore:ltsc2022': 'from windows',
      'FROM |mcr.microsoft.com/dotnet/aspnet:8.0-nanoserver-ltsc2022': 'from windows',
      'FROM |mcr.microsoft.com/dotnet/aspnet:8.0': 'from tag',
      'FROM |nginx': 'from latest',
      'FROM |registry.example:5000/app': 'from latest',
      'FROM |registry.example:5000/app:2': 'from tag',
      'FROM |nvidia/cuda:12.4.0-base-ubuntu22.04': 'from gpu',
      'FROM |docker:27-dind': 'from engine',
      'FROM |docker:27-dind-rootless': 'from tag',
      'FROM |docker:27-cli': 'from tag',
      'FROM |redhat/ubi9-init': 'from system',
      'FROM |$BASE': 'from -',
    };
    for (const [text, variant] of Object.entries(expected)) assert.equal(said(`${text}\n`), variant, text);
  });

  it('tell a stage of this file from an image of the same name', () => {
    assert.equal(said('FROM golang AS build\nFROM |build\n'), 'from stage');
    assert.equal(said('FROM |build AS build\n'), 'from latest');
    assert.equal(said('FROM golang AS Build\nFROM alpine\nCOPY --from=|build /a /b\n'), 'copy-from stage');
    assert.equal(said('FROM golang\nFROM alpine\nCOPY --from=|0 /a /b\n'), 'copy-from stage');
    assert.equal(said('FROM alpine\nCOPY --from=|nginx:1.29 /a /b\n'), 'copy-from image');
    assert.equal(said('FROM alpine\nCOPY --from=|assets /a /b\n'), 'copy-from -');
  });

  it('see through the platform variables', () => {
    assert.equal(said('FROM |--platform=$BUILDPLATFORM golang\n'), 'from-platform builder');
    assert.equal(said('FROM |--platform=${TARGETPLATFORM} golang\n'), 'from-platform target');
    assert.equal(said('FROM |--platform=linux/amd64 golang\n'), 'from-platform constant');
    assert.equal(said('FROM |--platform=windows/amd64 golang\n'), 'from-platform windows');
    assert.equal(said('FROM |--platform=$OTHER golang\n'), 'from-platform -');
  });

  it('tell the forms of RUN and its flags apart', () => {
    eachSaid({
      'R|UN make': 'run shell',
      'R|UN ["make"]': 'run exec',
      'R|UN <<EOF\nmake\nEOF': 'run heredoc',
      'RUN |--mount=target=/src make': 'run-mount bind',
      'RUN |--mount=type=bind,target=/src,rw make': 'run-mount bind-writable',
      'RUN |--mount=type=bind,target=/src,rw=false make': 'run-mount bind',
      'RUN |--mount=type=cache,target=/root/.cache make': 'run-mount cache',
      'RUN |--mount=type=cache,target=/var/cache/apt,sharing=locked make': 'run-mount cache-locked',
      'RUN |--mount=type=cache,id=$TARGETARCH,target=/c,sharing=private make': 'run-mount cache-private',
      'RUN |--mount=type=tmpfs,target=/tmp make': 'run-mount tmpfs',
      'RUN |--mount=type=secret,id=npm make': 'run-mount secret',
      'RUN |--mount=type=secret,id=npm,env=NPM_TOKEN make': 'run-mount secret-variable',
      'RUN --mount=type=cache,target=/c |--mount=type=ssh make': 'run-mount ssh',
      'RUN |--mount=from=tools,target=/opt make': 'run-mount bind-from',
      'RUN |--mount=type=cache,target=/c,readonly make': 'run-mount cache-read-only',
      'RUN |--mount=type=tmpfs,target=/tmp,size=64m make': 'run-mount tmpfs-sized',
      'RUN |--mount=type=secret,id=npm,required make': 'run-mount secret-required',
      'RUN |--mount=type=secret,id=npm,env=T,required=true make': 'run-mount secret-variable-required',
      'RUN |--mount=type=ssh,required=false make': 'run-mount ssh',
      'RUN |--mount=type=ssh,required make': 'run-mount ssh-required',
      'R|UN <<EOF python3\nprint()\nEOF': 'run heredoc-program',
      'R|UN <<EOF\n#!/usr/bin/env python3\nprint()\nEOF': 'run heredoc-program',
      'R|UN cat <<EOF > /a\nx\nEOF': 'run heredoc-program',
      'RUN |--device=nvidia.com/gpu=all make': 'run-device all',
      'RUN |--device=nvidia.com/gpu=0 make': 'run-device named',
      'RUN |--device=nvidia.com/gpu=0,required make': 'run-device required',
      'RUN |--network=none make': 'run-network none',
      'RUN |--network=host make': 'run-network host',
      'RUN |--security=insecure make': 'run-security insecure',
    });
  });

  it('tell what COPY and ADD bring', () => {
    eachSaid({
      'C|OPY a b /c/': 'copy files',
      'C|OPY --chown=1000 a /c': 'copy given',
      'C|OPY . /app': 'copy context',
      'C|OPY --from=build /a /b': 'copy stage',
      'C|OPY <<EOF /a\nx\nEOF': 'copy heredoc',
      'C|OPY <<"EOF" /a\nx\nEOF': 'copy heredoc-literal',
      'COPY |--chown=0:0 a /c': 'copy-chown root',
      'COPY |--chown=app:app a /c': 'copy-chown other',
      'COPY |--chmod=0777 a /c': 'copy-chmod writable',
      'COPY |--chmod=a+w a /c': 'copy-chmod writable',
      'COPY |--chmod=755 a /c': 'copy-chmod fixed',
      'COPY |--chmod=4755 a /c': 'copy-chmod setuid',
      'COPY |--chmod=u+s a /c': 'copy-chmod setuid',
      'COPY |--chmod=1777 a /c': 'copy-chmod writable',
      'COPY |--chmod=u=rwX,go=rX a /c': 'copy-chmod -',
      'COPY |--link a /c': 'copy-link -',
      'COPY |--link=false a /c': 'copy-link silent',
      'A|DD https://example.org/a.tgz /': 'add download',
      'A|DD --checksum=sha256:00 https://example.org/a /': 'add verified',
      'A|DD https://github.com/moby/buildkit.git#v0.20 /src': 'add repository',
      'A|DD rootfs.tar.xz /': 'add archive',
      'A|DD --unpack=false rootfs.tar.xz /': 'add -',
      'A|DD --unpack https://example.org/a.tgz /': 'add download-unpacked',
      'A|DD --unpack=false https://example.org/a.tgz /': 'add download',
      'A|DD https://github.com/moby/buildkit.git#0123456789012345678901234567890123456789:docs /src': 'add commit',
      'A|DD --checksum=0123abc https://github.com/moby/buildkit.git#v0.20 /src': 'add commit',
      'ADD |--checksum=sha256:00 https://example.org/a /': 'add-checksum content',
      'ADD |--checksum=0123456789012345678901234567890123456789 https://example.org/a.git /': 'add-checksum commit',
      'ADD |--checksum=0123abc https://example.org/a.git /': 'add-checksum prefix',
      'ADD |--keep-git-dir https://example.org/a.git /': 'add-keep-git-dir -',
      'ADD |--keep-git-dir=false https://example.org/a.git /': 'add-keep-git-dir silent',
      'ADD |--unpack=true https://example.org/a.tgz /': 'add-unpack on',
      'ADD |--unpack=false a.tgz /': 'add-unpack off',
      'COPY |--parents a/x b/x /c/': 'copy-parents -',
      'COPY |--exclude=**/*.pem . /c/': 'copy-exclude secret',
      'COPY |--exclude=.git . /c/': 'copy-exclude secret',
      'COPY |--exclude=*.md . /c/': 'copy-exclude files',
      'A|DD a /b': 'add -',
    });
  });

  it('tell users apart by what they may do', () => {
    eachSaid({
      'U|SER root': 'user root',
      'U|SER 0:0': 'user root',
      'U|SER 1001': 'user number',
      'U|SER node': 'user name',
      'U|SER app:app': 'user group',
      'U|SER 1001:0': 'user root-group',
      'U|SER ContainerAdministrator': 'user -',
      'U|SER $UID': 'user variable',
      'U|SER app-$UID': 'user -',
    });
  });

  it('tell how the container’s program is started', () => {
    eachSaid({
      'E|NTRYPOINT ["nginx", "-g", "daemon off;"]': 'entrypoint direct',
      'E|NTRYPOINT nginx -g "daemon off;"': 'entrypoint shell',
      'E|NTRYPOINT exec nginx': 'entrypoint replaced-shell',
      'E|NTRYPOINT migrate && exec nginx': 'entrypoint replaced-shell',
      'E|NTRYPOINT exec migrate; nginx': 'entrypoint shell',
      'E|NTRYPOINT ["/sbin/init"]': 'entrypoint system',
      'E|NTRYPOINT []': 'entrypoint -',
      'C|MD ["sh", "-c", "a && b"]': 'cmd inner-shell',
      'C|MD ["/bin/bash", "-lc", "exec a $B"]': 'cmd replaced-shell',
      "C|MD ['nginx']": 'cmd shell',
      'C|MD ["/lib/systemd/systemd"]': 'cmd system',
    });
  });

  it('speak of an environment variable only where its name matters', () => {
    eachSaid({
      'ENV |API_KEY=x': 'env secret',
      'ENV |API_KEY_FILE=/run/secrets/x': 'env silent',
      'ENV A=1 |DB_PASSWORD=$P': 'env secret',
      'ENV |NVIDIA_VISIBLE_DEVICES=all': 'env gpu',
      'ENV |NVIDIA_VISIBLE_DEVICES=void': 'env no-gpu',
      'ENV |JAVA_OPTS="-Xmx2g"': 'env heap',
      'ENV |JAVA_OPTS=-server': 'env silent',
      'ENV |NODE_OPTIONS --max-old-space-size=512': 'env heap',
      'ENV |GOMAXPROCS=2': 'env threads',
      'ENV |LD_PRELOAD=/usr/lib/libjemalloc.so.2': 'env preload',
      'ENV |PATH=/app/bin:$PATH': 'env silent',
      'E|NV PATH=/app/bin': 'env -',
      'ARG |NPM_TOKEN': 'arg secret',
      'ARG |VERSION=1': 'arg silent',
      'ARG |TARGETARCH': 'arg platform',
      'ARG |TARGETARCH=amd64': 'arg fixed-platform',
      'ARG |https_proxy': 'arg proxy',
      'ENV |NVIDIA_DRIVER_CAPABILITIES=all': 'env driver',
      'ENV |JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=75"': 'env heap-share',
      'ENV |DOCKER_HOST=tcp://docker:2376': 'env engine',
      'ENV |DOCKER_HOST=tcp://docker:2375': 'env plain-engine',
      'ENV |DOCKER_TLS_CERTDIR=""': 'env no-certificates',
      'ENV |HTTP_PROXY=http://proxy:3128': 'env proxy',
    });
  });

  it('know ports, checks, signals and frontends by their values', () => {
    eachSaid({
      'E|XPOSE 8080': 'expose -',
      'E|XPOSE 80 443/tcp': 'expose low',
      'E|XPOSE 22': 'expose login',
      'E|XPOSE 2375': 'expose engine',
      'H|EALTHCHECK NONE': 'healthcheck none',
      'H|EALTHCHECK --interval=5s CMD curl -f http://localhost': 'healthcheck shell',
      'H|EALTHCHECK CMD ["true"]': 'healthcheck program',
      'HEALTHCHECK |--interval=500ms CMD true': 'healthcheck-interval short',
      'HEALTHCHECK |--interval=30s CMD true': 'healthcheck-interval -',
      'HEALTHCHECK |--interval=1m30s CMD true': 'healthcheck-interval long',
      'HEALTHCHECK |--timeout=500ms CMD true': 'healthcheck-timeout short',
      'HEALTHCHECK |--timeout=3s CMD true': 'healthcheck-timeout usual',
      'HEALTHCHECK |--timeout=2m CMD true': 'healthcheck-timeout long',
      'HEALTHCHECK |--start-period=30s CMD true': 'healthcheck-start-period short',
      'HEALTHCHECK |--start-period=10m CMD true': 'healthcheck-start-period long',
      'HEALTHCHECK |--start-period=0s CMD true': 'healthcheck-start-period silent',
      'HEALTHCHECK |--start-interval=1s CMD true': 'healthcheck-start-interval idle',
      'HEALTHCHECK --start-period=30s |--start-interval=1s CMD true': 'healthcheck-start-interval starting',
      'HEALTHCHECK |--retries=1 CMD true': 'healthcheck-retries once',
      'HEALTHCHECK |--retries=3 CMD true': 'healthcheck-retries -',
      'HEALTHCHECK |--retries=10 CMD true': 'healthcheck-retries many',
      'S|HELL ["/bin/bash", "-o", "pipefail", "-c"]': 'shell pipefail',
      'S|HELL ["/bin/bash", "-c"]': 'shell other',
      'S|HELL ["powershell", "-Command"]': 'shell powershell',
      'S|HELL ["pwsh", "-Command"]': 'shell other',
      'S|HELL ["cmd", "/S", "/C"]': 'shell cmd',
      'S|HELL ["/bin/sh", "-c"]': 'shell default',
      'W|ORKDIR /app': 'workdir -',
      'W|ORKDIR /': 'workdir silent',
      'LABEL |version=1': 'label silent',
      'LABEL |RUN="docker run --privileged x"': 'label command',
      "LABEL |devcontainer.metadata='[]'": 'label devcontainer',
      'S|TOPSIGNAL SIGKILL': 'stop-signal kill',
      'S|TOPSIGNAL SIGRTMIN+3': 'stop-signal system',
      'S|TOPSIGNAL SIGQUIT': 'stop-signal quit',
      'S|TOPSIGNAL winch': 'stop-signal window',
      'S|TOPSIGNAL 2': 'stop-signal interrupt',
      'S|TOPSIGNAL SIGUSR1': 'stop-signal other',
      'S|TOPSIGNAL 15': 'stop-signal default',
      'O|NBUILD USER app': 'onbuild settings',
      'O|NBUILD COPY . /app': 'onbuild files',
      'O|NBUILD RUN make': 'onbuild command',
      'O|NBUILD EXPOSE 80': 'onbuild -',
      'ONBUILD U|SER app': 'user name',
    });
    assert.equal(said('# syntax=|docker/dockerfile:1\nFROM scratch\n'), 'syntax moving');
    assert.equal(said('# syntax=|docker/dockerfile:1-labs\nFROM scratch\n'), 'syntax labs');
    assert.equal(said('# syntax=|docker/dockerfile:1.20.0\nFROM scratch\n'), 'syntax version');
    assert.equal(said('# syntax=|docker/dockerfile-upstream:master\nFROM scratch\n'), 'syntax upstream');
    assert.equal(said('# escape=|`\nFROM scratch\n'), 'escape backtick');
    assert.equal(said('# escape=|\\\nFROM scratch\n'), 'escape silent');
    assert.equal(said('# check=|skip=JSONArgsRecommended\nFROM scratch\n'), 'check skip');
    assert.equal(said('# check=|skip=all\nFROM scratch\n'), 'check none');
    assert.equal(said('# check=|error=true\nFROM scratch\n'), 'check strict');
    assert.equal(said('# check=|skip=StageNameCasing;error=true\nFROM scratch\n'), 'check strict-but');
    assert.equal(said('# syntax=|docker/dockerfile:1@sha256:00\nFROM scratch\n'), 'syntax pinned');
    assert.equal(said('# syntax=|example.org/frontend\nFROM scratch\n'), 'syntax foreign');
  });

  it('tell an argument of the whole file from one of a stage', () => {
    assert.equal(said('ARG |VERSION=1\nFROM app:$VERSION\n'), 'arg global');
    assert.equal(said('ARG |TOKEN\nFROM app\n'), 'arg secret');
    assert.equal(said('FROM app\nARG |VERSION=1\n'), 'arg silent');
    assert.equal(said('A|RG VERSION=1\nFROM app\n'), 'arg -');
    assert.equal(said('FROM golang AS |build\nFROM scratch\n'), 'stage -');
  });

  describe('of every instruction and flag', () => {
    /** What the reference of Dockerfiles knows, each as it is written. */
    const known = {
      '# syntax': '# syntax=docker/dockerfile:1',
      '# escape': '# escape=`',
      '# check': '# check=skip=all',
      FROM: 'FROM a',
      'FROM --platform': 'FROM --platform=linux/amd64 a',
      stage: 'FROM a AS b\nFROM c',
      ARG: 'FROM a\nARG A',
      ENV: 'FROM a\nENV A=1',
      RUN: 'FROM a\nRUN make',
      ...flags('RUN', ['mount', 'network', 'security', 'device'], 'make'),
      CMD: 'FROM a\nCMD a',
      ENTRYPOINT: 'FROM a\nENTRYPOINT a',
      EXPOSE: 'FROM a\nEXPOSE 1',
      ADD: 'FROM a\nADD a /',
      ...flags('ADD', ['checksum', 'keep-git-dir', 'unpack', 'chown', 'chmod', 'link', 'exclude'], 'a /'),
      COPY: 'FROM a\nCOPY a /',
      ...flags('COPY', ['from', 'chown', 'chmod', 'link', 'parents', 'exclude'], 'a /'),
      VOLUME: 'FROM a\nVOLUME /a',
      USER: 'FROM a\nUSER a',
      WORKDIR: 'FROM a\nWORKDIR /a',
      LABEL: 'FROM a\nLABEL a=b',
      MAINTAINER: 'FROM a\nMAINTAINER a',
      ONBUILD: 'FROM a\nONBUILD RUN a',
      STOPSIGNAL: 'FROM a\nSTOPSIGNAL SIGTERM',
      HEALTHCHECK: 'FROM a\nHEALTHCHECK CMD a',
      ...flags('HEALTHCHECK', ['interval', 'timeout', 'start-period', 'start-interval', 'retries'], 'CMD a'),
      SHELL: 'FROM a\nSHELL ["a"]',
    };
    const silent: Readonly<Record<string, string>> = {
      MAINTAINER: 'names an author, on which nothing acts',
    };

    function flags(instruction: string, names: readonly string[], rest: string): Readonly<Record<string, string>> {
      return Object.fromEntries(names.map((name) => [`${instruction} --${name}`, `FROM a\n${instruction} --${name}=x ${rest}`]));
    }

    it('explain it, or keep silent for a reason', () => {
      for (const [path, text] of Object.entries(known)) {
        assert.ok(
          parseDockerfile(`${text}\n`).constructs.some((construct) => construct.path === path),
          `${path} is no construct`,
        );
        assert.equal(topicOf('dockerfile', path) === undefined, path in silent, path);
      }
    });

    it('explain nothing else', () => {
      const paths = Object.entries(topics).flatMap(([id, { constructs }]) => (id.startsWith('dockerfile/') ? constructs : []));
      assert.deepEqual(
        paths.filter((path) => !(path in known)),
        [],
      );
    });
  });
});
