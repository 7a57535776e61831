/** A path pattern with `*`, `?`, `**` and `{a,b}`; one that does not start with `/` matches in any folder. An unclosed brace matches nothing. */
export function matchesGlob(pattern: string, path: string): boolean {
  let depth = 0;
  const body = pattern.replace(/\*\*\/|\*\*|[*?{},]|[^*?{},]+/g, (token) => {
    if (token === '{') depth++;
    if (token === '}') depth--;
    switch (token) {
      case '**/':
        return '(?:.*/)?';
      case '**':
        return '.*';
      case '*':
        return '[^/]*';
      case '?':
        return '[^/]';
      case '{':
        return '(?:';
      case '}':
        return ')';
      case ',':
        return depth > 0 ? '|' : ',';
      default:
        return token.replace(/[\\^$.|+()[\]]/g, '\\$&');
    }
  });
  if (depth !== 0) return false;
  const anchored = pattern.startsWith('/') ? body.slice(1) : `(?:.*/)?${body}`;
  return new RegExp(`^${anchored}$`).test(path.replace(/^\/+/, ''));
}
