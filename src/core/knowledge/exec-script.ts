/** Whether the last command of a shell's script takes the shell's place, so that it gets the signals: `migrate && exec serve`. */
export function endsInExec(script: string): boolean {
  const last =
    script
      .trim()
      .split(/[;&|\n]|\\n/)
      .at(-1) ?? '';
  return /^\s*exec\s+(?!\d*[<>])\S/.test(last);
}
