const secret = /(?:_|^)(?:apikey|auth|credentials?|key|password|pword|passwd|secret|token)(?:_|$)/i;
const harmless = /(?:_|^)(?:public|file|version)(?:_|$)/i;

/** Whether a variable's name says that it holds a secret, by the words that BuildKit's own check goes by. */
export function namesSecret(name: string): boolean {
  return secret.test(name) && !harmless.test(name);
}

/** Names that speak about a secret and do not hold it. */
const about =
  /_(?:alg|algorithm|alias|audience|backend|bits|curve|dir|disabled|email|enabled|endpoint|expir(?:y|es|ation)|format|header|host|issuer|length|limit|method|mode|name|path|port|prefix|provider|realm|required|scope|server|size|store|suffix|timeout|ttl|type|ur[il]|user|username)$/i;
const signer = /(?:^|_)(?:gpg|pgp|signing|fingerprint)(?:_|$)/i;
const passphrase = /(?:_|^)(?:password|pword|passwd)(?:_|$)/i;
const plainWords = /^(?:true|false|yes|no|on|off|none|null|undefined|auto|random|required|optional|enabled|disabled)$/i;
const number = /^\d+(?:\.\d+)?(?:ms|s|m|h|d)?$/;
const location = /^(?:\.{0,2}\/|~\/|[a-z]:[\\/]|file:|https?:\/\/[^/@]*(?:\/|$))/i;
const placeholder =
  /^(?:|change[-_ ]?(?:me|it)\b.*|replace[-_ ]?me\b.*|your[-_ ].*|.*[-_](?:placeholder|example)|example|sample|dummy|placeholder|todo|test|dev|postgres|x{3,}|\*+|<.*>)$/i;

/** What the value of a variable named like a secret is: one, words that stand in for one, or something that needs no hiding. */
export function secretIn(name: string, value: string): 'secret' | 'placeholder' | 'harmless' {
  if (placeholder.test(value)) return 'placeholder';
  if (about.test(name) || plainWords.test(value) || location.test(value)) return 'harmless';
  if (number.test(value)) return passphrase.test(name) ? 'secret' : 'harmless';
  const fingerprints = signer.test(name) && value.split(/[\s,]+/).every((part) => /^(?:0x)?(?:[0-9a-f]{16}|[0-9a-f]{40})$/i.test(part));
  return fingerprints ? 'harmless' : 'secret';
}
