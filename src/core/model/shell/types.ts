import type { Span, Token } from '../../text/span';

/** Where the stretch between two offsets of the lexed text is written in its file. */
export type Locate = (start: number, end: number) => Span;

/** A word of a shell command after quote removal; nothing is expanded. */
export interface Word extends Token {
  /** Whether the word holds `$…` or a backquote outside single quotes, so that its final text is not known. */
  readonly expands: boolean;
  readonly quoted: boolean;
}

/** `2>> file`: where a command reads from or writes to. */
export interface Redirection {
  /** `<`, `>`, `>>`, `>&`, `<<`, `<<<`, `&>` and the like, without a descriptor number. */
  readonly operator: string;
  readonly target: Word;
  readonly span: Span;
}

/** One simple command: `A=1 exec foo -x > out`. */
export interface Command {
  /** Leading `NAME=value` words. */
  readonly assignments: readonly Word[];
  /** The command and its arguments, redirections left out. */
  readonly words: readonly Word[];
  /** Absent where there are none. */
  readonly redirections?: readonly Redirection[];
  readonly span: Span;
  /** What joins this command to the next one. */
  readonly follows?: '&&' | '||' | ';' | '|' | '&' | '\n';
}

/** A script cut into simple commands, in order; bodies of `if`, `for`, `( )`, `{ }` and `$( )` are cut too, their keywords dropped. */
export interface Script {
  readonly commands: readonly Command[];
  /** Whether it is one simple command without operators, expansions that need a shell, or redirections. */
  readonly simple: boolean;
}
