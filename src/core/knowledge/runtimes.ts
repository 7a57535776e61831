/** Runtimes that differ in what stands between a container and the host's kernel. */
export type RuntimeFamily = 'runc' | 'gvisor' | 'kata' | 'hyperv' | 'sysbox' | 'nvidia' | 'wasm';

/** The family of a `runtime` as Docker Engine names it: a registered name or a containerd shim; an empty name is the default one. `undefined` for what is not known. */
export function runtimeFamily(name: string): RuntimeFamily | undefined {
  const runtime = name.toLowerCase();
  if (/^(?:io\.containerd\.)?runsc/.test(runtime)) return 'gvisor';
  if (runtime.includes('kata')) return 'kata';
  if (runtime.includes('hyperv')) return 'hyperv';
  if (runtime === 'sysbox-runc') return 'sysbox';
  if (runtime.startsWith('nvidia')) return 'nvidia';
  if (/^(?:io\.containerd\.)?(?:wasm|spin|slight|wws)/.test(runtime)) return 'wasm';
  return /^(?:runc|crun|youki|io\.containerd\.runc\.v\d)?$/.test(runtime) ? 'runc' : undefined;
}
