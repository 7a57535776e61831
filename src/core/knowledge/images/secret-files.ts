import type { ImageName } from './types';

/** How a published image takes a secret from a file. */
interface SecretFiles {
  /** What the name of a variable ends in when its value is a path to the secret. */
  readonly suffix: string;
  readonly variables: RegExp;
  /** When and where that was read. */
  readonly read: string;
}

const mysql = /^MYSQL_(?:ROOT_)?PASSWORD$/;

/** By the path of the image; only what was read in the image's own sources or documentation. */
const images: Readonly<Record<string, SecretFiles>> = {
  'library/postgres': {
    suffix: '_FILE',
    variables: /^POSTGRES_(?:PASSWORD|INITDB_ARGS)$/,
    read: '2026, docker-library/docs postgres, docker-entrypoint.sh',
  },
  'library/mysql': { suffix: '_FILE', variables: mysql, read: '2026, docker-library/docs mysql' },
  'library/percona': { suffix: '_FILE', variables: mysql, read: '2026, docker-library/docs percona' },
  'library/mariadb': {
    suffix: '_FILE',
    variables: /^(?:MARIADB|MYSQL)_(?:ROOT_)?PASSWORD$/,
    read: '2026, docker-library/docs mariadb, MariaDB/mariadb-docker',
  },
  'library/mongo': { suffix: '_FILE', variables: /^MONGO_INITDB_ROOT_PASSWORD$/, read: '2026, docker-library/mongo docker-entrypoint.sh' },
  'library/mongo-express': {
    suffix: '_FILE',
    variables: /^ME_CONFIG_(?:BASICAUTH_PASSWORD|MONGODB_URL|SITE_COOKIESECRET|SITE_SESSIONSECRET)$/,
    read: '2026, mongo-express/mongo-express-docker docker-entrypoint.sh',
  },
  'library/wordpress': {
    suffix: '_FILE',
    variables: /^WORDPRESS_(?:DB_PASSWORD|(?:SECURE_)?AUTH_(?:KEY|SALT)|LOGGED_IN_(?:KEY|SALT)|NONCE_(?:KEY|SALT))$/,
    read: '2026, docker-library/wordpress wp-config-docker.php',
  },
  'library/redmine': { suffix: '_FILE', variables: /^REDMINE_DB_PASSWORD$/, read: '2026, docker-library/redmine docker-entrypoint.sh' },
  'library/nextcloud': { suffix: '_FILE', variables: /^NEXTCLOUD_ADMIN_PASSWORD$/, read: '2026, nextcloud/docker docker-entrypoint.sh' },
  'library/elasticsearch': { suffix: '_FILE', variables: /^ELASTIC_PASSWORD$/, read: '2026, elastic/elasticsearch docs, Docker' },
  'elasticsearch/elasticsearch': { suffix: '_FILE', variables: /^ELASTIC_PASSWORD$/, read: '2026, elastic/elasticsearch docs, Docker' },
  'minio/minio': { suffix: '_FILE', variables: /^MINIO_ROOT_PASSWORD$/, read: '2026, minio/docs, MINIO_ROOT_PASSWORD_FILE' },
  'grafana/grafana': { suffix: '__FILE', variables: /^GF_[A-Z0-9]+_[A-Z0-9_]+$/, read: '2026, grafana/grafana docs, configure-docker' },
};

/** The variable that takes a path in place of this one's value, where the image knows one: `POSTGRES_PASSWORD_FILE`. */
export function secretFileVariable({ path }: Pick<ImageName, 'path'>, variable: string): string | undefined {
  const known = images[path];
  return known?.variables.test(variable) === true ? variable + known.suffix : undefined;
}
