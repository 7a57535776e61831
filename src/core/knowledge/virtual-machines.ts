import type { ImageName } from './images/types';

const monitors = new Set('qemu-kvm kvm libvirtd virtqemud firecracker cloud-hypervisor crosvm VBoxHeadless'.split(' '));

/**
 * Whether a program runs virtual machines, itself or as their daemon. `virsh` and its like ask a daemon that may be the host’s; `qemu-x86_64-static` and its
 * like only translate single programs.
 */
export function runsMachines(program: string): boolean {
  return monitors.has(program) || program.startsWith('qemu-system-');
}

const paths =
  /^(?:dockurr\/(?:windows|macos)|qemux\/qemu(?:-docker|-arm)?|sickcodes\/docker-osx|budtmo\/docker-android.*|kubevirt\/virt-launcher|.*\/firecracker(?:-.*)?)$/;

/** Whether an image is the packaging of a virtual machine. */
export function isMachineImage({ path }: Pick<ImageName, 'path'>): boolean {
  return paths.test(path);
}
