// Written by `npm run generate`.
import type { Rule } from './rule';
import rule0 from './compose/apparmor-unconfined';
import rule1 from './compose/build-elevated-entitlement';
import rule2 from './compose/cap-add-all';
import rule3 from './compose/cap-add-escape-class';
import rule4 from './compose/cap-add-host-wide';
import rule5 from './compose/cap-add-ineffective-nonroot';
import rule6 from './compose/cap-add-net-admin';
import rule7 from './compose/cap-add-noop';
import rule8 from './compose/caps-ignored-when-privileged';
import rule9 from './compose/cgroup-v2-ignored-key';
import rule10 from './compose/database-on-desktop-bind';
import rule11 from './compose/database-volume-wrong-target';
import rule12 from './compose/database-without-volume';
import rule13 from './compose/datastore-kernel-prerequisite';
import rule14 from './compose/deploy-limit-conflict';
import rule15 from './compose/device-cgroup-wildcard';
import rule16 from './compose/docker-api-over-tcp';
import rule17 from './compose/docker-in-docker';
import rule18 from './compose/docker-socket-mounted';
import rule19 from './compose/docker-socket-ro-myth';
import rule20 from './compose/effective-root-user';
import rule21 from './compose/gpu-unscoped';
import rule22 from './compose/group-add-privileged-group';
import rule23 from './compose/gui-stack-in-container';
import rule24 from './compose/hardening-gap';
import rule25 from './compose/host-cgroup-namespace';
import rule26 from './compose/host-clock-or-power';
import rule27 from './compose/host-docker-internal-linux';
import rule28 from './compose/host-ipc-namespace';
import rule29 from './compose/host-kernel-feature-demand';
import rule30 from './compose/host-network-namespace';
import rule31 from './compose/host-network-ports-discarded';
import rule32 from './compose/host-pid-namespace';
import rule33 from './compose/host-root-mounted';
import rule34 from './compose/host-user-namespace';
import rule35 from './compose/host-uts-namespace';
import rule36 from './compose/init-breaks-supervisor';
import rule37 from './compose/kernel-module-tooling';
import rule38 from './compose/large-published-range';
import rule39 from './compose/log-unbounded';
import rule40 from './compose/memory-limit-implies-swap';
import rule41 from './compose/memory-limit-invalid';
import rule42 from './compose/mount-propagation-shared';
import rule43 from './compose/needs-extra-privilege-in-command';
import rule44 from './compose/nested-virtualization';
import rule45 from './compose/nnp-breaks-setuid';
import rule46 from './compose/no-memory-limit';
import rule47 from './compose/no-new-privileges-off';
import rule48 from './compose/no-pids-limit';
import rule49 from './compose/numa-needs-sys-nice';
import rule50 from './compose/oom-shielding';
import rule51 from './compose/orchestrator-ignored-key';
import rule52 from './compose/os-specific-key-ignored';
import rule53 from './compose/platform-pinned-emulation';
import rule54 from './compose/privileged-container';
import rule55 from './compose/privileged-lifecycle-hook';
import rule56 from './compose/published-admin-surface';
import rule57 from './compose/published-all-interfaces';
import rule58 from './compose/published-datastore';
import rule59 from './compose/raw-block-or-memory-device';
import rule60 from './compose/read-only-with-inline-secret';
import rule61 from './compose/root-overrides-image-user';
import rule62 from './compose/runtime-socket-mounted';
import rule63 from './compose/sandbox-runtime-conflict';
import rule64 from './compose/seccomp-unconfined';
import rule65 from './compose/secret-in-build-args';
import rule66 from './compose/secret-literal-in-environment';
import rule67 from './compose/security-opt-last-wins';
import rule68 from './compose/selinux-label-disabled';
import rule69 from './compose/sensitive-host-path-readable';
import rule70 from './compose/sensitive-host-path-writable';
import rule71 from './compose/shared-peer-namespace';
import rule72 from './compose/shared-writable-volume';
import rule73 from './compose/shell-operators-in-command';
import rule74 from './compose/shm-default-too-small';
import rule75 from './compose/sysctl-not-namespaced';
import rule76 from './compose/systemd-as-pid1';
import rule77 from './compose/systempaths-unconfined';
import rule78 from './compose/tmpfs-size-and-exec';
import rule79 from './compose/unknown-capability';
import rule80 from './compose/unknown-security-option';
import rule81 from './compose/unresolved-posture-variable';
import rule82 from './compose/vm-shaped-container';
import rule83 from './compose/windows-image-on-linux-engine';
import rule84 from './compose/writable-cgroups';
import rule85 from './dockerfile/arch-specific-download';
import rule86 from './dockerfile/build-elevated-entitlement';
import rule87 from './dockerfile/build-kernel-coupling';
import rule88 from './dockerfile/cache-bust';
import rule89 from './dockerfile/docker-api-over-tcp';
import rule90 from './dockerfile/effective-root-user';
import rule91 from './dockerfile/host-clock-or-power';
import rule92 from './dockerfile/kernel-module-tooling';
import rule93 from './dockerfile/needs-extra-privilege-in-command';
import rule94 from './dockerfile/nested-virtualization';
import rule95 from './dockerfile/nnp-breaks-setuid';
import rule96 from './dockerfile/pid1-shell-form';
import rule97 from './dockerfile/platform-pinned-emulation';
import rule98 from './dockerfile/published-admin-surface';
import rule99 from './dockerfile/secret-file-copied-into-image';
import rule100 from './dockerfile/secret-in-dockerfile-env-arg';
import rule101 from './dockerfile/systemd-as-pid1';
import rule102 from './dockerfile/toolchain-in-runtime';
import rule103 from './dockerfile/vm-shaped-container';
import rule104 from './dockerfile/windows-image-on-linux-engine';
import rule105 from './libvirt/cache-unsafe';
import rule106 from './libvirt/cpu-default-model';
import rule107 from './libvirt/disk-emulated-bus';
import rule108 from './libvirt/graphics-listen-any';
import rule109 from './libvirt/io-native-cache';
import rule110 from './libvirt/lxc-no-idmap';
import rule111 from './libvirt/nic-emulated-model';
import rule112 from './libvirt/nic-model-default';
import rule113 from './libvirt/seclabel-none';
import rule114 from './libvirt/tcg-emulation';
import rule115 from './libvirt/vcpu-topology-mismatch';
import rule116 from './libvirt/xen-pv';

/** Every rule, by id. */
export const rules: readonly Rule[] = [
  rule0,
  rule1,
  rule2,
  rule3,
  rule4,
  rule5,
  rule6,
  rule7,
  rule8,
  rule9,
  rule10,
  rule11,
  rule12,
  rule13,
  rule14,
  rule15,
  rule16,
  rule17,
  rule18,
  rule19,
  rule20,
  rule21,
  rule22,
  rule23,
  rule24,
  rule25,
  rule26,
  rule27,
  rule28,
  rule29,
  rule30,
  rule31,
  rule32,
  rule33,
  rule34,
  rule35,
  rule36,
  rule37,
  rule38,
  rule39,
  rule40,
  rule41,
  rule42,
  rule43,
  rule44,
  rule45,
  rule46,
  rule47,
  rule48,
  rule49,
  rule50,
  rule51,
  rule52,
  rule53,
  rule54,
  rule55,
  rule56,
  rule57,
  rule58,
  rule59,
  rule60,
  rule61,
  rule62,
  rule63,
  rule64,
  rule65,
  rule66,
  rule67,
  rule68,
  rule69,
  rule70,
  rule71,
  rule72,
  rule73,
  rule74,
  rule75,
  rule76,
  rule77,
  rule78,
  rule79,
  rule80,
  rule81,
  rule82,
  rule83,
  rule84,
  rule85,
  rule86,
  rule87,
  rule88,
  rule89,
  rule90,
  rule91,
  rule92,
  rule93,
  rule94,
  rule95,
  rule96,
  rule97,
  rule98,
  rule99,
  rule100,
  rule101,
  rule102,
  rule103,
  rule104,
  rule105,
  rule106,
  rule107,
  rule108,
  rule109,
  rule110,
  rule111,
  rule112,
  rule113,
  rule114,
  rule115,
  rule116,
];
