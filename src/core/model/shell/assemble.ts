import { commandOf, openFrame } from './frames';
import type { CommandDraft, Frame, WordDraft } from './frames';
import type { Command } from './types';

/** Deeper nesting is read as text: no script needs it, and every level costs a copy of what it holds. */
const deepest = 64;

const dropped = new Set(['if', 'then', 'elif', 'else', 'fi', 'while', 'until', 'do', 'done', '!', '{', '}']);

/** Puts words together to simple commands, level by level, and drops what is no part of one. */
export class Assembler {
  readonly commands: CommandDraft[] = [];
  /** Whether anything but plain words was met, so that running the script takes a shell. */
  needsShell = false;
  private readonly frames: Frame[] = [openFrame('script', 0)];
  private heredocs: { readonly delimiter: string; readonly tabs: boolean }[] = [];

  get top(): Frame {
    const frame = this.frames[this.frames.length - 1];
    if (frame === undefined) throw new RangeError('the outermost level was closed');
    return frame;
  }

  get nested(): boolean {
    return this.frames.length > 1;
  }

  /** Enters a level; `false` where the nesting is too deep. */
  open(kind: Frame['kind'], opener: number, skip: Frame['skip']): boolean {
    if (this.frames.length >= deepest) return false;
    const frame = openFrame(kind, opener, skip);
    if (kind === 'arithmetic') frame.parentheses = 2;
    this.frames.push(frame);
    return true;
  }

  /** Leaves a level; what was substituted stays in the outer word as it is written. */
  close(frame: Frame, text: string, end: number): void {
    this.frames.pop();
    const { word } = this.top;
    if (word === undefined) this.top.last = frame.last ?? this.top.last;
    else {
      word.text += text.slice(frame.opener, end);
      word.end = end;
    }
  }

  /** The heredocs whose bodies begin at the next line; asked for once. */
  takeHeredocs(): readonly { readonly delimiter: string; readonly tabs: boolean }[] {
    const taken = this.heredocs;
    if (taken.length > 0) this.heredocs = [];
    return taken;
  }

  endWord(frame: Frame): void {
    const { word, redirection } = frame;
    if (word === undefined) return;
    frame.word = undefined;
    if (word.globs || word.assigns) this.needsShell = true;
    if (redirection !== undefined) this.endRedirection(frame, word);
    else if (frame.skip === 'none' || !skipWord(frame, word)) this.addWord(frame, word);
  }

  endCommand(frame: Frame, follows: Command['follows']): void {
    const { command, last } = frame;
    frame.redirection = undefined;
    if (frame.skip === 'loop-head' || frame.skip === 'function-name' || frame.skip === 'time-option') frame.skip = 'none';
    if (command === undefined) {
      const joins = follows === '&&' || follows === '||' || follows === '|';
      if (last !== undefined && (joins || last.follows === undefined)) last.follows = follows;
      return;
    }
    frame.command = undefined;
    if (command.words.length === 0 && command.assignments.length === 0) return;
    command.follows = follows;
    frame.last = command;
    this.commands.push(command);
  }

  private endRedirection(frame: Frame, word: WordDraft): void {
    const { redirection } = frame;
    if (redirection === undefined) return;
    frame.redirection = undefined;
    redirection.target = word;
    const { operator } = redirection;
    if (operator === '<<' || operator === '<<-') this.heredocs.push({ delimiter: word.text, tabs: operator === '<<-' });
    if (frame.skip !== 'none') return;
    const command = commandOf(frame, redirection.start);
    command.redirections.push(redirection);
    command.end = word.end;
  }

  private addWord(frame: Frame, word: WordDraft): void {
    const starts = !frame.command || (frame.command.words.length === 0 && frame.command.assignments.length === 0);
    if (starts && word.plain && readKeyword(frame, word.text)) {
      this.needsShell = true;
      return;
    }
    const command = commandOf(frame, word.start);
    command.end = word.end;
    if (word.assigns && command.words.length === 0) command.assignments.push(word);
    else command.words.push(word);
  }
}

/** Whether the first word of a command is a keyword; notes what it makes of the words behind it. */
function readKeyword(frame: Frame, text: string): boolean {
  if (dropped.has(text)) return true;
  if (text === 'for' || text === 'select') frame.skip = 'loop-head';
  else if (text === 'case') frame.skip = 'case-word';
  else if (text === 'function') frame.skip = 'function-name';
  else if (text === 'time') frame.skip = 'time-option';
  else if (text === 'esac' && frame.cases > 0) frame.cases--;
  else return false;
  return true;
}

/** Whether the word belongs to the head of a compound command and to no simple one. */
function skipWord(frame: Frame, word: WordDraft): boolean {
  const text = word.plain ? word.text : '';
  switch (frame.skip) {
    case 'time-option':
      frame.skip = 'none';
      return text === '-p';
    case 'function-name':
      frame.skip = 'none';
      return true;
    case 'loop-head':
      if (text === 'do') frame.skip = 'none';
      return true;
    case 'case-word':
      if (text === 'in') {
        frame.cases++;
        frame.skip = 'case-pattern';
      }
      return true;
    case 'case-pattern':
      if (text === 'esac') {
        frame.cases--;
        frame.skip = 'none';
      }
      return true;
    default:
      return true;
  }
}
