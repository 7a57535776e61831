/** The capabilities that libvirt takes from a container where nothing is written, as its elements name them. Source: lxcContainerDropCapabilities of libvirt's lxc_container.c. */
export const droppedByLxc: ReadonlySet<string> = new Set(['audit_control', 'mac_admin', 'mknod', 'sys_boot', 'sys_module', 'sys_time']);
