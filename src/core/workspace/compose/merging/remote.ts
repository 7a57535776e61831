/** Whether a path leads out of the files at hand: a repository, an address, an OCI artefact, a home folder, a drive of Windows. */
export function isElsewhere(path: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:(?:\/\/|[\\/])|git@|oci:|github\.com\/|~|\\\\)|\.git(?:#|$)/i.test(path);
}
