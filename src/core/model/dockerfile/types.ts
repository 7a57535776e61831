import type { Certain } from '../certain';
import type { Model } from '../document';
import type { Script } from '../shell/types';
import type { RunCommand } from '../shell/unfold';
import type { Span, Token } from '../../text/span';

/** `--name=value` of an instruction. */
export interface Flag {
  /** Lower case, without dashes: `mount`. */
  readonly name: string;
  readonly value: string | undefined;
  readonly span: Span;
  readonly nameSpan: Span;
  readonly valueSpan: Span | undefined;
  /** The comma-separated `key=value` parts of `--mount`, in order; a part without `=` has the value `undefined`. */
  readonly options: readonly { readonly key: Token; readonly value: Token | undefined }[];
}

export interface Heredoc {
  readonly delimiter: string;
  /** Whether the delimiter was quoted, so that nothing in the body is expanded. */
  readonly literal: boolean;
  readonly body: Span;
}

/** One instruction with its continuation lines and heredocs. */
export interface Instruction {
  /** Upper case: `RUN`. */
  readonly keyword: string;
  readonly keywordSpan: Span;
  /** From the keyword to the end of the last argument or heredoc; no trailing line ending. */
  readonly span: Span;
  readonly flags: readonly Flag[];
  /** What stands behind keyword and flags, as written (continuations and comment lines included). */
  readonly argumentsSpan: Span | undefined;
  /** The arguments as words: for FROM, COPY, USER, EXPOSE, VOLUME, WORKDIR, ARG … In JSON form its strings. */
  readonly words: readonly Token[];
  /** `json` for a valid JSON array of strings, else `shell`; meaningful for RUN, CMD, ENTRYPOINT, SHELL, COPY, ADD, VOLUME and HEALTHCHECK CMD. */
  readonly form: 'json' | 'shell';
  readonly heredocs: readonly Heredoc[];
  /** `NAME=value` pairs of ENV, LABEL and ARG; ARG without a default has the value `undefined`. */
  readonly pairs: readonly { readonly name: Token; readonly value: Token | undefined }[];
  /** The instruction behind ONBUILD, or behind HEALTHCHECK (its CMD). */
  readonly nested: Instruction | undefined;
  /** The script of a shell form RUN, CMD, ENTRYPOINT or of a heredoc RUN; `undefined` for any other instruction. Computed at first use. */
  readonly script: Script | undefined;
  /** The commands of a RUN, CMD or ENTRYPOINT in either form, those of `sh -c '…'` included; none whose program only a shell can tell. Computed at first use. */
  readonly commands: readonly RunCommand[];
}

export interface Stage {
  readonly index: number;
  /** The name behind AS, as written; compared in lower case. */
  readonly name: Token | undefined;
  readonly from: Instruction;
  /** The image behind FROM, as written (`node:${V}-slim`), and with ARG defaults filled in where all are known. */
  readonly image: Token;
  readonly resolvedImage: Certain<string>;
  readonly platform: Flag | undefined;
  /** Everything behind FROM, up to the next FROM. */
  readonly instructions: readonly Instruction[];
  readonly span: Span;
}

/** Where an instruction names a variable: in what it runs, in a secret mount, which may also be named like it, in what it sets, or in anything else. */
export interface Mention {
  readonly instruction: Instruction;
  readonly place: 'command' | 'secret-mount' | 'environment' | 'other';
}

/** The variables that the instructions of one stage name as `$NAME` or `${NAME…}`. */
export interface StageMentions {
  readonly byName: ReadonlyMap<string, readonly Mention[]>;
  /** Whether another stage is FROM this one and sees its variables too. */
  readonly isBase: boolean;
}

export interface Directive {
  /** Lower case: `syntax`, `escape`, `check`. */
  readonly name: string;
  readonly value: Token;
  readonly span: Span;
}

export interface DockerfileModel extends Model {
  readonly kind: 'dockerfile';
  readonly directives: readonly Directive[];
  /** The continuation character in force: a backslash unless `# escape=` says a backtick. */
  readonly escape: '\\' | '`';
  /** ARGs before the first FROM. */
  readonly globalArguments: readonly Instruction[];
  readonly stages: readonly Stage[];
  /** All instructions in order, FROM and global ARG included. */
  readonly instructions: readonly Instruction[];
  /** The variables that each stage names, computed at first use. */
  readonly mentions: ReadonlyMap<Stage, StageMentions>;
}
