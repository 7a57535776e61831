import type { Command } from './types';

/** A word while it is read; offsets are into the lexed text. */
export interface WordDraft {
  text: string;
  readonly start: number;
  end: number;
  expands: boolean;
  quoted: boolean;
  /** Written without quotes, escapes and expansions, so that it can be a keyword or a descriptor number. */
  plain: boolean;
  /** Holds an unquoted `*`, `?`, `[`, `{` or a leading `~`, which only a shell replaces. */
  globs: boolean;
  /** Whether it begins with `NAME=`; not decided before its first `=`. */
  assigns: boolean | undefined;
}

export interface RedirectionDraft {
  readonly operator: string;
  readonly start: number;
  target: WordDraft | undefined;
}

/** A simple command while it is read. */
export interface CommandDraft {
  readonly assignments: WordDraft[];
  readonly words: WordDraft[];
  readonly redirections: RedirectionDraft[];
  start: number;
  end: number;
  follows: Command['follows'];
}

/** What becomes of words that are no part of a simple command. */
export type Skip = 'none' | 'loop-head' | 'case-word' | 'case-pattern' | 'function-name' | 'time-option' | 'array';

/** One nesting level: the script itself, `( )`, `$( )` or `<( )`, a pair of backquotes, or arithmetic. */
export interface Frame {
  readonly kind: 'script' | 'group' | 'substitution' | 'backquote' | 'arithmetic';
  /** Where the opening mark stands. */
  readonly opener: number;
  command: CommandDraft | undefined;
  /** The last command finished on this level. */
  last: CommandDraft | undefined;
  word: WordDraft | undefined;
  redirection: RedirectionDraft | undefined;
  inDoubleQuotes: boolean;
  /** How many `${` are open. */
  braces: number;
  /** How many parentheses of an arithmetic expression are open. */
  parentheses: number;
  /** How many `case … esac` are open. */
  cases: number;
  skip: Skip;
}

export function openFrame(kind: Frame['kind'], opener: number, skip: Skip = 'none'): Frame {
  return {
    kind,
    opener,
    command: undefined,
    last: undefined,
    word: undefined,
    redirection: undefined,
    inDoubleQuotes: false,
    braces: 0,
    parentheses: 0,
    cases: 0,
    skip,
  };
}

/** The command that the level is reading, opened where there is none. */
export function commandOf(frame: Frame, start: number): CommandDraft {
  frame.command ??= { assignments: [], words: [], redirections: [], start, end: start, follows: undefined };
  return frame.command;
}
