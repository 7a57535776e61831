/** Ports on which data itself is served; a monitoring page, such as Prometheus has on 9090, is no data store's. */
export const dataPorts: ReadonlySet<number> = new Set([
  5432, 3306, 1433, 1521, 26257, 27017, 6379, 9200, 9300, 9042, 5984, 8086, 11211, 2379, 5672, 9092, 7474, 7687, 8123, 9000, 8529,
]);

/** What a port lets somebody administer. */
export type AdminSurface = 'ssh' | 'engine' | 'rdp' | 'vnc' | 'kubernetes' | 'libvirt' | 'management' | 'console';

/** Ports that are what they are whichever image serves them. */
const everywhere: ReadonlyMap<number, AdminSurface> = new Map([
  [22, 'ssh'],
  [2376, 'engine'],
  [3389, 'rdp'],
  [5900, 'vnc'],
  [5901, 'vnc'],
  [6443, 'kubernetes'],
  [10250, 'kubernetes'],
  [16509, 'libvirt'],
]);

/** Interfaces to administer what an image runs, by the last component of its path. */
const management: Readonly<Record<string, readonly number[]>> = {
  rabbitmq: [15672],
  portainer: [9000, 9443],
  'portainer-ce': [9000, 9443],
  'portainer-ee': [9000, 9443],
  webmin: [10000],
  dockge: [5001],
  'nginx-proxy-manager': [81],
};

/** Interfaces to look into and change a data store. */
const consoles: Readonly<Record<string, readonly number[]>> = {
  adminer: [8080],
  phpmyadmin: [80],
  pgadmin4: [80, 443],
  'mongo-express': [8081],
  'redis-commander': [8081],
  redisinsight: [5540],
  cloudbeaver: [8978],
  'kafka-ui': [8080],
  kafdrop: [9000],
  akhq: [8080],
};

/** An administration endpoint and the port of the container it is on. */
export interface AdminPort {
  readonly port: number;
  readonly surface: AdminSurface;
}

/** What an image with this last component can be administered by. */
export function adminPorts(image: string | undefined): readonly AdminPort[] {
  const of = (table: Readonly<Record<string, readonly number[]>>, surface: AdminSurface) =>
    image !== undefined && Object.hasOwn(table, image) ? (table[image] ?? []).map((port) => ({ port, surface })) : [];
  return [...of(management, 'management'), ...of(consoles, 'console'), ...[...everywhere].map(([port, surface]) => ({ port, surface }))];
}

/** Names of what is reached by SSH on purpose: Git and file servers, jump hosts, and SSH servers themselves. */
const reachedBySsh =
  /(?:^|[/_.-])(?:git|gitea|forgejo|gogs|gitlab|gitolite|gerrit|soft-serve|s?ftp|sftpgo|rsync|borg|bastion|jump|jumphost|ssh|sshd|openssh|teleport)(?:[/_.-]|$)|git-?server|(?:openssh|ssh)-server|gitlab-[ce]e|jump-?host/;

/** Whether an image or service of this name is there to be reached by SSH. */
export function isReachedBySsh(name: string): boolean {
  return reachedBySsh.test(name.toLowerCase());
}
