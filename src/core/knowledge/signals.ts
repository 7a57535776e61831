const numbers: Readonly<Record<string, string>> = {
  1: 'HUP',
  2: 'INT',
  3: 'QUIT',
  9: 'KILL',
  10: 'USR1',
  12: 'USR2',
  15: 'TERM',
  28: 'WINCH',
  37: 'RTMIN+3',
};

/** What a stop signal is for: the default, an end without delay, the shutdown of systemd, or what some programs read as a graceful end. */
export type SignalMeaning = 'default' | 'kill' | 'system' | 'interrupt' | 'quit' | 'window' | 'other';

const meanings: Readonly<Record<string, SignalMeaning>> = {
  TERM: 'default',
  KILL: 'kill',
  'RTMIN+3': 'system',
  INT: 'interrupt',
  QUIT: 'quit',
  WINCH: 'window',
};

/** What a signal means to the programs that are stopped by it, named as Docker takes it: `SIGTERM`, `term` or `15`. */
export function signalMeaning(text: string): SignalMeaning {
  const name = numbers[text] ?? text.toUpperCase().replace(/^SIG/, '');
  return meanings[name] ?? 'other';
}
