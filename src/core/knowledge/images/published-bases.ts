import type { PublishedImage, StartsAs } from './types';

const root: StartsAs = { user: 'root' };

/** Microsoft's images come with a user `app` since version 8; only those without a shell and package manager start as it. */
const dotnet = ['dotnet/aspnet', 'dotnet/runtime', 'dotnet/runtime-deps'];

/** Systems and languages that others are built on. */
export const publishedBases: readonly PublishedImage[] = [
  { paths: ['library/alpine'], startsAs: root, volumes: [], read: '2026-11, alpinelinux/docker-alpine' },
  // Seen in what is built on them: packages are installed right behind FROM, which takes root.
  { paths: ['library/debian'], startsAs: root, read: '2026-11, docker-library/postgres' },
  { paths: ['library/ubuntu'], startsAs: root, read: '2026-11, docker-library/mongo' },
  { paths: ['library/oraclelinux'], startsAs: root, read: '2026-11, docker-library/mysql' },
  { paths: ['library/node'], startsAs: root, volumes: [], user: 'node', read: '2026-11, nodejs/docker-node' },
  { paths: ['library/python'], startsAs: root, volumes: [], read: '2026-11, docker-library/python' },
  { paths: ['library/golang'], startsAs: root, volumes: [], read: '2026-11, docker-library/golang' },
  { paths: ['library/ruby'], startsAs: root, volumes: [], read: '2026-11, docker-library/ruby' },
  { paths: ['library/eclipse-temurin'], startsAs: root, volumes: [], read: '2026-11, adoptium/containers' },
  {
    paths: dotnet,
    tag: /chiseled|distroless/,
    since: [8, 0],
    startsAs: { user: 'own', uid: '1654' },
    volumes: [],
    read: '2026-11, dotnet/dotnet-docker',
  },
  {
    paths: dotnet,
    tag: /^(?!.*(chiseled|distroless))/,
    since: [8, 0],
    startsAs: root,
    volumes: [],
    user: 'app',
    read: '2026-11, dotnet/dotnet-docker',
  },
  { paths: ['library/docker'], tag: /(^|-)dind$/, startsAs: root, volumes: ['/var/lib/docker'], read: '2026-11, docker-library/docker' },
];
