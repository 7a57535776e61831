/** What a file holds, as far as its name says it. */
export type SecretFileKind = 'key' | 'credentials' | 'environment' | 'history' | 'package-registry';

const sshKey = /^id_(?:rsa|dsa|ecdsa|ed25519)$/;
const keyStore = /\.(?:key|p12|pfx|ppk|kdbx|jks)$/i;
/** Keys of package archives and other public halves. */
const publicHalf = /(?:^|[._-])(?:pub|public|gpg|pgp|asc|apt|release|repo|archive|keyring|signing|verify)(?:[._-]|$)|keyring/i;
const pem = /\.pem$/i;
/** Certificates, whose PEM files share their extension with private keys. */
const certificate = /cert|chain|bundle|root|trust|isrg|dhparam|(?:^|[._-])(?:ca|dh\d*|pub|public)(?:[._-]|\d|$)/i;
const credentials =
  /^(?:\.netrc|\.pypirc|\.git-credentials|\.pgpass|\.htpasswd|credentials|credentials\.json|service[-_]?account(?:[-_]key)?\.json|kubeconfig|\.vault-token)$/i;
/** Folders in which tools keep them. */
const credentialFolder = /^\.(?:ssh|aws|azure|gnupg|kube)$/;
const environment = /^\.env(?:\.[\w-]+)*$/i;
/** Env files that only show which variables there are, or that a test needs. */
const example = /\.(?:example|sample|template|tmpl|dist|defaults?|schema|test|ci)$/i;

/** What a file or folder of that path is; `undefined` for what need not be hidden, and for a pattern or a variable, which can be anything. */
export function secretFileKind(path: string): SecretFileKind | undefined {
  const name = path.replace(/\/+$/, '').split('/').at(-1) ?? '';
  if (/[$*?[{]/.test(name)) return undefined;
  if (name === '.git') return 'history';
  if (name === '.npmrc') return 'package-registry';
  if (environment.test(name)) return example.test(name) ? undefined : 'environment';
  if (credentials.test(name) || credentialFolder.test(name) || /(?:^|\/)\.docker\/config\.json$/.test(path)) return 'credentials';
  if (pem.test(name)) return /key|priv/i.test(name) || !certificate.test(name) ? (publicHalf.test(name) ? undefined : 'key') : undefined;
  return sshKey.test(name) || (keyStore.test(name) && !publicHalf.test(name.replace(keyStore, ''))) ? 'key' : undefined;
}
