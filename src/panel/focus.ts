/**
 * Renders and keeps the keyboard's place: on the same control where it is still there, else on the next control of its section,
 * else on the heading of that section or of the page.
 */
export function keepingFocus(root: HTMLElement, render: () => void): void {
  const focused =
    root.contains(document.activeElement) && document.activeElement instanceof HTMLElement ? document.activeElement : undefined;
  const section = focused?.closest('section')?.querySelector('h2')?.id;
  const index = focused && section !== undefined ? controlsOf(root, section).indexOf(focused) : -1;
  const key = focused?.dataset['key'];
  render();
  if (focused === undefined || (focused.isConnected && document.activeElement === focused && focused.dataset['key'] === key)) return;
  const same =
    key === undefined ? undefined : [...root.querySelectorAll<HTMLElement>('[data-key]')].find((control) => control.dataset['key'] === key);
  const controls = section === undefined ? [] : controlsOf(root, section);
  const next =
    same ??
    controls[Math.min(Math.max(index, 0), controls.length - 1)] ??
    root.querySelector<HTMLElement>(section === undefined ? 'h1' : `#${section}`);
  (next ?? root.querySelector<HTMLElement>('h1, h2'))?.focus();
}

function controlsOf(root: HTMLElement, heading: string): readonly HTMLElement[] {
  return [...(root.querySelector(`#${heading}`)?.closest('section')?.querySelectorAll<HTMLElement>('button') ?? [])];
}
