import { maskTemplates } from './mask';
import { MarkupReader } from './markup';
import { rootNames } from './roles';
import { endOfName, isNameStart } from './tag';

/** How much of a text is looked at before its first element; longer licence comments do not occur. */
const prologue = 64 * 1024;

/** What the body of a libvirt domain holds, and an application server's does not. */
const body = /<(?:memory|vcpu|os|devices|currentMemory)[\s/>]/;

/**
 * Whether the text may be a document of libvirt's, by its first element; linear, and parses nothing.
 * The model may still find that it is none.
 */
export function sniffLibvirt(text: string): boolean {
  const head = maskTemplates(text.slice(0, prologue)).text;
  const markup = new MarkupReader(head);
  for (let at = head.indexOf('<'); at >= 0; at = head.indexOf('<', at)) {
    if (!isNameStart(head.charCodeAt(at + 1))) {
      at = markup.read(at)?.end ?? at + 1;
      continue;
    }
    const end = endOfName(head, at + 1);
    const name = head.slice(at + 1, end);
    return rootNames.has(name) && (name !== 'domain' || looksLikeDomain(text, end));
  }
  return false;
}

/** Whether the start tag whose name ends at `from` has no default namespace, and says a type or has a domain's body. */
function looksLikeDomain(text: string, from: number): boolean {
  const close = text.indexOf('>', from);
  const tag = text.slice(from, close < 0 ? undefined : close);
  if (/\sxmlns\s*=\s*["'][^"']/.test(tag)) return false;
  return /\stype\s*=/.test(tag) || body.test(text);
}
