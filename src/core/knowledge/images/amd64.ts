import type { ImageName } from './types';

const paths = /^(?:mssql\/server|database\/express|gvenzl\/oracle-xe|db2_community\/db2|ibmcom\/db2)$/;

/** Whether an image has no variant for arm64, so that asking for amd64 is what makes it start there at all: databases for x86, MySQL before its eighth series. */
export function lacksArm({ path, tag }: ImageName): boolean {
  return paths.test(path) || (path === 'library/mysql' && /^5(?:[.-]|$)/.test(tag ?? ''));
}
