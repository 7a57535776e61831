const context = 3;

interface Hunk {
  readonly oldStart: number;
  readonly newStart: number;
  readonly lines: string[];
}

/** The difference between two texts of a file in unified form, as `patch -p1` and `git apply` read it; empty where there is none. */
export function unifiedDiff(path: string, before: string, after: string): string {
  if (before === after) return '';
  const hunks = hunksOf(linesOf(before), linesOf(after));
  const body = hunks.map(({ oldStart, newStart, lines }) => {
    const olds = lines.filter((line) => !line.startsWith('+')).length;
    const news = lines.filter((line) => !line.startsWith('-')).length;
    return `@@ -${oldStart + 1},${olds} +${newStart + 1},${news} @@\n${lines.join('')}`;
  });
  return `--- ${headerOf(`a/${path}`)}\n+++ ${headerOf(`b/${path}`)}\n${body.join('')}`;
}

/** A name with what would end it written as in C, in quotes; a tab ends a name with a space. */
function headerOf(name: string): string {
  if (!/["\\\u0000-\u001f\u007f]/.test(name)) return name.includes(' ') ? `${name}\t` : name;
  const escaped = name
    .replace(/["\\]/g, '\\$&')
    .replace(/[\u0000-\u001f\u007f]/g, (c) => `\\${c.charCodeAt(0).toString(8).padStart(3, '0')}`);
  return `"${escaped}"`;
}

/** Lines with their endings; a last line without one is marked as diff marks it. */
function linesOf(text: string): string[] {
  return text === ''
    ? []
    : (text.match(/[^\n]*\n|[^\n]+$/g) ?? []).map((line) => (line.endsWith('\n') ? line : `${line}\n\\ No newline at end of file\n`));
}

type Step = readonly [mark: ' ' | '-' | '+', line: string];

function hunksOf(before: readonly string[], after: readonly string[]): Hunk[] {
  const steps = compare(before, after);
  const hunks: Hunk[] = [];
  let oldLine = 0;
  let newLine = 0;
  let lastChange = -Infinity;
  steps.forEach(([mark, line], index) => {
    if (mark !== ' ') {
      let hunk = hunks.at(-1);
      if (hunk === undefined || index - lastChange > 2 * context) {
        if (hunk) hunk.lines.push(...steps.slice(lastChange + 1, lastChange + 1 + context).map(([, same]) => ` ${same}`));
        const leading = Math.min(context, index - Math.max(0, lastChange + 1));
        hunk = {
          oldStart: oldLine - leading,
          newStart: newLine - leading,
          lines: steps.slice(index - leading, index).map(([, same]) => ` ${same}`),
        };
        hunks.push(hunk);
      } else hunk.lines.push(...steps.slice(lastChange + 1, index).map(([, same]) => ` ${same}`));
      hunk.lines.push(mark + line);
      lastChange = index;
    }
    if (mark !== '+') oldLine++;
    if (mark !== '-') newLine++;
  });
  hunks.at(-1)?.lines.push(...steps.slice(lastChange + 1, lastChange + 1 + context).map(([, same]) => ` ${same}`));
  return hunks;
}

/** The steps from one text to the other: what both share at head and tail, and a longest common subsequence of what lies between. */
function compare(before: readonly string[], after: readonly string[]): Step[] {
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < before.length - head && tail < after.length - head && before[before.length - 1 - tail] === after[after.length - 1 - tail])
    tail++;
  const old = before.slice(head, before.length - tail);
  const fresh = after.slice(head, after.length - tail);
  return [
    ...before.slice(0, head).map((line): Step => [' ', line]),
    ...middle(old, fresh),
    ...before.slice(before.length - tail).map((line): Step => [' ', line]),
  ];
}

/** Beyond this many cells the middle is shown as replaced whole. */
const largestTable = 4_000_000;

function middle(old: readonly string[], fresh: readonly string[]): Step[] {
  if (old.length * fresh.length > largestTable) return [...old.map((line): Step => ['-', line]), ...fresh.map((line): Step => ['+', line])];
  const width = fresh.length + 1;
  const lengths = new Uint32Array((old.length + 1) * width);
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = fresh.length - 1; j >= 0; j--) {
      lengths[i * width + j] = old[i] === fresh[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const steps: Step[] = [];
  let i = 0;
  let j = 0;
  while (i < old.length || j < fresh.length) {
    if (i < old.length && j < fresh.length && old[i] === fresh[j]) {
      steps.push([' ', old[i++] ?? '']);
      j++;
    } else if (i < old.length && (j >= fresh.length || at(i + 1, j) >= at(i, j + 1))) steps.push(['-', old[i++] ?? '']);
    else steps.push(['+', fresh[j++] ?? '']);
  }
  return steps;
}
