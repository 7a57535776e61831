/** What a path of the host stands for when a container is given it. */
export type HostPath =
  | 'engine-socket'
  | 'user-engine-socket'
  | 'manager-socket'
  | 'root'
  | 'kernel'
  | 'devices'
  | 'credentials'
  | 'system'
  | 'clock'
  | 'other';

/** The control sockets of other managers than Docker, and the folders that hold them. */
const managerSockets =
  /^\/run\/(?:containerd(?:\/containerd\.sock)?|k3s\/containerd(?:\/containerd\.sock)?|crio(?:\/crio\.sock)?|podman(?:\/podman\.sock)?|dbus(?:\/system_bus_socket)?|systemd(?:\/private)?|libvirt(?:\/virt[a-z]+-sock|\/libvirt-sock)?|xenstored(?:\/socket)?)$/;
const credentials = /^(?:~|\/root|\/home\/[^/]+|[a-z]:\/users\/[^/]+|\$\{?HOME\}?)\/\.(?:ssh|aws|azure|kube|docker|gnupg|config\/gcloud)(?:\/|$)|^\/etc\/(?:g?shadow|ssh)(?:\/|$)/i;
const system = /^\/var(?:\/lib)?$|^\/(?:etc|boot|usr|lib\d*|bin|sbin|root|var\/lib\/(?:docker|containerd|kubelet|libvirt)|var\/spool\/cron)(?:\/|$)/;
/** Single files and application directories below `/etc` that hold nothing of the host's own running. */
const harmless = /^\/etc\/(?:ssl|pki|ca-certificates|letsencrypt)(?:\/|$)|^\/usr\/(?:share|local\/share)(?:\/|$)|^\/etc\/(?!cron|systemd|sudoers|pam\.d|profile\.d|kubernetes|docker)[^/]+\/[^/]+/;

/** The path as it is compared: one kind of slash, no `.`, `..`, double or last slash, and `/var/run` as the link that it is. */
function normal(path: string): string {
  const slashes = path.replace(/\\/g, '/');
  if (!slashes.startsWith('/')) return slashes.length > 1 && slashes.endsWith('/') ? slashes.slice(0, -1) : slashes;
  const parts: string[] = [];
  for (const part of slashes.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return `/${parts.join('/')}`.replace(/^\/var\/run(?=\/|$)/, '/run');
}

/** The class of a bind mount's source. */
export function hostPath(source: string): HostPath {
  const path = normal(source);
  if (/^\/run\/user\/[^/]+\/(?:docker|podman\/podman)\.sock$|^\$\{?XDG_RUNTIME_DIR\}?\/docker\.sock$/.test(path)) return 'user-engine-socket';
  if (/(?:^|\/)docker\.sock$|^\/run$|docker_engine$/.test(path)) return 'engine-socket';
  if (managerSockets.test(path)) return 'manager-socket';
  if (path === '/' || /^[a-z]:\/?$/i.test(path)) return 'root';
  if (/^\/etc\/(?:localtime|timezone|machine-id)$/.test(path)) return 'clock';
  if (/^\/(?:proc|sys)(?:\/|$)/.test(path)) return 'kernel';
  if (path === '/dev') return 'devices';
  if (credentials.test(path)) return 'credentials';
  return system.test(path) && !harmless.test(path) ? 'system' : 'other';
}

/** What a device node of the host gives a container. */
export type HostDevice =
  | 'memory'
  | 'disk'
  | 'vfio'
  | 'kmsg'
  | 'loop'
  | 'fuse'
  | 'tun'
  | 'kvm'
  | 'gpu'
  | 'input'
  | 'serial'
  | 'usb'
  | 'media';

const devices: readonly (readonly [HostDevice, RegExp])[] = [
  ['memory', /^(?:mem|kmem|port)$/],
  ['disk', /^(?:sd[a-z]|hd[a-z]|vd[a-z]|xvd[a-z]|nvme\d|mmcblk\d|dm-\d|md\d|mapper\/|disk\/|sg\d)/],
  ['vfio', /^vfio(?:\/|$)/],
  ['kmsg', /^kmsg$/],
  ['loop', /^loop(?:\d|-control)/],
  ['fuse', /^fuse$/],
  ['tun', /^(?:net\/tun|vhost-net)$/],
  ['kvm', /^kvm$/],
  ['gpu', /^(?:dri(?:\/|$)|nvidia|kfd$|dxg$)/],
  ['input', /^(?:input(?:\/|$)|uinput$|hidraw\d)/],
  ['serial', /^(?:tty(?:USB|ACM|AMA|S)\d|serial\/)/],
  ['usb', /^bus\/usb/],
  ['media', /^(?:snd(?:\/|$)|video\d|media\d)/],
];

/** The class of a device by its path; `undefined` for one of which only its driver knows more. */
export function hostDevice(source: string): HostDevice | undefined {
  const path = normal(source);
  if (!path.startsWith('/dev/')) return undefined;
  const name = path.slice('/dev/'.length);
  return devices.find(([, pattern]) => pattern.test(name))?.[0];
}
