const secret = /(?:_|^)(?:apikey|auth|credentials?|key|password|pword|passwd|secret|token)(?:_|$)/i;
const harmless = /(?:_|^)(?:public|file|version)(?:_|$)/i;

/** Whether a variable's name says that it holds a secret, by the words that BuildKit's own check goes by. */
export function namesSecret(name: string): boolean {
  return secret.test(name) && !harmless.test(name);
}

/** Words that people use besides those, glued to others too: `SMTP_PASS`, `PGPASSWORD`. */
const more = /(?:_|^)(?:pass|passphrase|pwd)(?:_|$)|(?:password|passwd|passphrase)$/i;

/** Whether a variable's name says so by any of the words that people use, in any of the spellings that programs take: `spring.mail.password`. */
export function soundsSecret(name: string): boolean {
  const words = name.replace(/[.-]/g, '_').replace(/([a-z])([A-Z])/g, '$1_$2');
  return (secret.test(words) || more.test(words)) && !harmless.test(words);
}

/** Names that speak about a secret and do not hold it. */
const about = new RegExp(
  `_(?:${[
    'age|alg|algorithm|alias|attempts|audience|backend|bits|class|column|complexity|converter|cost|count|curve|days|deserializer|dir|disabled',
    'email|enabled|endpoint|expir(?:y|es|ation)|field|format|hash|header|history|host|hours|id|issuer|iterations|length|limit|max|method|min|mode|name',
    'path|pattern|policy|port|prefix|provider|realm|required|rounds|schema|scope|serializer|server|size|store|strength|suffix|timeout|ttl|type',
    'ur[il]|user|username',
  ].join('|')})$`,
  'i',
);
/** Keys that are handed to every browser anyway. */
const published = /(?:^|_)(?:publishable|site)_key$/i;
const signer = /(?:^|_)(?:gpg|pgp|signing|fingerprint)(?:_|$)/i;
const passphrase = /(?:_|^)(?:pass|password|pword|passwd|passphrase|pwd)(?:_|$)|(?:password|passwd|passphrase)$/i;
/** Names that hold a secret where their value looks like one, and any other word as often. */
const vague = /(?:_|^)(?:auth|credentials?|key)(?:_|$)/i;
const clear = /(?:_|^)(?:apikey|private|secret|token)(?:_|$)/i;
const plainWords = /^(?:[01]|true|false|yes|no|on|off|none|null|undefined|auto|random|required|optional|enabled|disabled)$/i;
const number = /^\d+(?:\.\d+)?(?:ms|s|m|h|d)?$/;
const location = /^(?:\.{0,2}\/|~\/|[a-z]:[\\/]|file:|https?:\/\/[^/@]*(?:\/|$))|\/run\/secrets\//i;
const placeholder =
  /^(?:|change[-_ ]?(?:me|it|this)(?![a-z]).*|replace[-_ ]?me\b.*|your(?:secure|secret|strong)?(?:password|passwd|pass|pw|secret|token|key)|your[-_ ].*|.*[-_](?:placeholder|example)|.*EXAMPLE(?:KEY)?|example(?:[-_].*)?|sample|dummy|placeholder|todo|test|dev|postgres|x{3,}|\*+|<.*>)$/i;

/** What the value of a variable named like a secret is: one, words that stand in for one, or something that needs no hiding. */
export function secretIn(name: string, value: string): 'secret' | 'placeholder' | 'harmless' {
  if (about.test(name) || published.test(name)) return 'harmless';
  if (placeholder.test(value)) return 'placeholder';
  if (plainWords.test(value) || location.test(value)) return 'harmless';
  if (vague.test(name) && !clear.test(name) && !passphrase.test(name) && !looksRandom(value)) return 'harmless';
  if (number.test(value) && !passphrase.test(name)) return 'harmless';
  const fingerprints = signer.test(name) && value.split(/[\s,]+/).every((part) => /^(?:0x)?(?:[0-9a-f]{16}|[0-9a-f]{40})$/i.test(part));
  return fingerprints ? 'harmless' : 'secret';
}

function looksRandom(value: string): boolean {
  if (value.length < 8 || /\s/.test(value)) return false;
  return (/\d/.test(value) && /[a-z]/i.test(value)) || /^[\w+/=-]{24,}$/.test(value);
}

const inUrl = /^[a-z][a-z0-9+.-]*:\/\/[^\s/?#:@]*:([^\s/?#@]+)@/i;
const inParameters = /(?:^|[?&;])[ \t]?(?:password|pwd)[ \t]?=([^&;]+)/i;

/** The password that an address or a connection string carries: `postgres://app:hunter2@db/app`, `Server=db;Password=hunter2`. */
export function passwordIn(value: string): string | undefined {
  return (inUrl.exec(value) ?? inParameters.exec(value))?.[1]?.trim();
}

/** What a variable of any name holds: a secret, a password within its value, words that stand in for one, or nothing that needs hiding. */
export function secretOf(name: string, value: string): 'secret' | 'embedded' | 'placeholder' | 'harmless' {
  const password = passwordIn(value);
  if (password === undefined) return value !== '' && soundsSecret(name) ? secretIn(name, value) : 'harmless';
  const kind = secretIn('PASSWORD', password);
  return kind === 'secret' ? 'embedded' : kind;
}
