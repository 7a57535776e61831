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
import rule105 from './libvirt/9p-mode-bits';
import rule106 from './libvirt/9p-not-virtiofs';
import rule107 from './libvirt/9p-passthrough';
import rule108 from './libvirt/acpi-missing';
import rule109 from './libvirt/acpi-unsupported';
import rule110 from './libvirt/address-duplicate';
import rule111 from './libvirt/alias-duplicate';
import rule112 from './libvirt/audio-contradiction';
import rule113 from './libvirt/balloon-pinned-memory';
import rule114 from './libvirt/block-disk-cache';
import rule115 from './libvirt/boot-option-range';
import rule116 from './libvirt/boot-order-mixed';
import rule117 from './libvirt/bootloader-unsupported';
import rule118 from './libvirt/bridge-no-filter';
import rule119 from './libvirt/cache-unsafe';
import rule120 from './libvirt/character-device-source';
import rule121 from './libvirt/chardev-tcp-exposed';
import rule122 from './libvirt/clock-windows-utc';
import rule123 from './libvirt/controller-index-duplicate';
import rule124 from './libvirt/controller-option';
import rule125 from './libvirt/cpu-default-model';
import rule126 from './libvirt/cpu-legacy-model';
import rule127 from './libvirt/cpu-mitigation-disabled';
import rule128 from './libvirt/cpu-option-mismatch';
import rule129 from './libvirt/cputune-contradiction';
import rule130 from './libvirt/current-memory-exceeds';
import rule131 from './libvirt/device-attribute-missing';
import rule132 from './libvirt/device-machine';
import rule133 from './libvirt/device-number-invalid';
import rule134 from './libvirt/device-repeated';
import rule135 from './libvirt/device-seclabel';
import rule136 from './libvirt/discard-missing';
import rule137 from './libvirt/disk-address-type';
import rule138 from './libvirt/disk-bus-option';
import rule139 from './libvirt/disk-emulated-bus';
import rule140 from './libvirt/disk-encryption-unsupported';
import rule141 from './libvirt/disk-format-mismatch';
import rule142 from './libvirt/disk-option-conflict';
import rule143 from './libvirt/disk-source-missing';
import rule144 from './libvirt/disk-target-duplicate';
import rule145 from './libvirt/disk-target-invalid';
import rule146 from './libvirt/disk-throttling-conflict';
import rule147 from './libvirt/drive-address-duplicate';
import rule148 from './libvirt/emulator-path';
import rule149 from './libvirt/emulatorpin-missing';
import rule150 from './libvirt/feature-wrong-machine';
import rule151 from './libvirt/filesystem-option';
import rule152 from './libvirt/firmware-contradiction';
import rule153 from './libvirt/firmware-path';
import rule154 from './libvirt/fs-sensitive-path';
import rule155 from './libvirt/fs-share-writable';
import rule156 from './libvirt/graphics-contradiction';
import rule157 from './libvirt/graphics-listen-any';
import rule158 from './libvirt/graphics-plaintext-password';
import rule159 from './libvirt/hmat-inconsistent';
import rule160 from './libvirt/host-cpu-needs-kvm';
import rule161 from './libvirt/host-passthrough';
import rule162 from './libvirt/hostdev-assignment';
import rule163 from './libvirt/hostdev-duplicate';
import rule164 from './libvirt/hostdev-option-mismatch';
import rule165 from './libvirt/hpet-enabled';
import rule166 from './libvirt/hugepages-conflict';
import rule167 from './libvirt/hugepages-nodeset';
import rule168 from './libvirt/hyperv-dependency';
import rule169 from './libvirt/hyperv-on-linux';
import rule170 from './libvirt/hyperv-passthrough';
import rule171 from './libvirt/ide-on-q35';
import rule172 from './libvirt/input-bus';
import rule173 from './libvirt/interface-option-unsupported';
import rule174 from './libvirt/invtsc-migration';
import rule175 from './libvirt/io-native-cache';
import rule176 from './libvirt/iommu-machine';
import rule177 from './libvirt/iommu-option-mismatch';
import rule178 from './libvirt/iothread-bus';
import rule179 from './libvirt/iothread-missing';
import rule180 from './libvirt/iothread-undefined';
import rule181 from './libvirt/kvm-hidden';
import rule182 from './libvirt/kvm-tcg-feature-mix';
import rule183 from './libvirt/lifecycle-unsupported';
import rule184 from './libvirt/live-dump';
import rule185 from './libvirt/locked-no-hard-limit';
import rule186 from './libvirt/lun-disk';
import rule187 from './libvirt/lxc-capabilities';
import rule188 from './libvirt/lxc-host-network';
import rule189 from './libvirt/lxc-host-rootfs';
import rule190 from './libvirt/lxc-idmap-invalid';
import rule191 from './libvirt/lxc-no-idmap';
import rule192 from './libvirt/lxc-shared-namespace';
import rule193 from './libvirt/machine-deprecated';
import rule194 from './libvirt/machine-i440fx';
import rule195 from './libvirt/machine-outside-security-support';
import rule196 from './libvirt/machine-removed';
import rule197 from './libvirt/macvtap-default-vepa';
import rule198 from './libvirt/max-memory-below-memory';
import rule199 from './libvirt/memory-device-invalid';
import rule200 from './libvirt/memory-device-overlap';
import rule201 from './libvirt/multiqueue-missing';
import rule202 from './libvirt/needs-newer-libvirt';
import rule203 from './libvirt/network-disk-source';
import rule204 from './libvirt/nic-emulated-model';
import rule205 from './libvirt/nic-model-default';
import rule206 from './libvirt/numa-cells-inconsistent';
import rule207 from './libvirt/numa-cpus-exceed-vcpu';
import rule208 from './libvirt/numa-distance-invalid';
import rule209 from './libvirt/numatune-contradiction';
import rule210 from './libvirt/pci-address-invalid';
import rule211 from './libvirt/pci-bus-missing';
import rule212 from './libvirt/pci-controller-option';
import rule213 from './libvirt/pci-controller-place';
import rule214 from './libvirt/pci-root-model';
import rule215 from './libvirt/personal-path';
import rule216 from './libvirt/port-isolated-type';
import rule217 from './libvirt/portforward-unrestricted';
import rule218 from './libvirt/qemu-commandline';
import rule219 from './libvirt/qemu-monitor-exposed';
import rule220 from './libvirt/queues-exceed-vcpus';
import rule221 from './libvirt/rawio';
import rule222 from './libvirt/readonly-ide-sata';
import rule223 from './libvirt/removed-feature';
import rule224 from './libvirt/rng-dev-random';
import rule225 from './libvirt/script-hook';
import rule226 from './libvirt/seclabel-contradiction';
import rule227 from './libvirt/seclabel-none';
import rule228 from './libvirt/seclabel-root';
import rule229 from './libvirt/secureboot-no-keys';
import rule230 from './libvirt/secureboot-prereq';
import rule231 from './libvirt/serial-target';
import rule232 from './libvirt/sev-debug-allowed';
import rule233 from './libvirt/sev-no-es';
import rule234 from './libvirt/sev-stateful-firmware';
import rule235 from './libvirt/shareable-format';
import rule236 from './libvirt/shmem-option';
import rule237 from './libvirt/shmem-shared';
import rule238 from './libvirt/shmem-size';
import rule239 from './libvirt/smm-tseg-invalid';
import rule240 from './libvirt/spice-insecure';
import rule241 from './libvirt/tcg-emulation';
import rule242 from './libvirt/timer-unsupported';
import rule243 from './libvirt/tpm-contradiction';
import rule244 from './libvirt/tpm-passthrough';
import rule245 from './libvirt/trust-guest-rx-filters';
import rule246 from './libvirt/uefi-needs-acpi';
import rule247 from './libvirt/unknown-name';
import rule248 from './libvirt/unknown-value';
import rule249 from './libvirt/usb-address-invalid';
import rule250 from './libvirt/usb-controller-conflict';
import rule251 from './libvirt/usb-disabled';
import rule252 from './libvirt/vcpu-count-unsupported';
import rule253 from './libvirt/vcpu-current-exceeds-max';
import rule254 from './libvirt/vcpu-topology-mismatch';
import rule255 from './libvirt/vcpupin-ignored';
import rule256 from './libvirt/vcpupin-partial';
import rule257 from './libvirt/vcpupin-same-cpu';
import rule258 from './libvirt/vhost-disabled';
import rule259 from './libvirt/vhostuser-needs-shared-memory';
import rule260 from './libvirt/video-contradiction';
import rule261 from './libvirt/video-legacy';
import rule262 from './libvirt/video-primary';
import rule263 from './libvirt/vnc-password-too-long';
import rule264 from './libvirt/vsock-cid-reserved';
import rule265 from './libvirt/windows-hyperv-partial';
import rule266 from './libvirt/windows-no-hyperv';
import rule267 from './libvirt/xen-pv';
import rule268 from './libvirt/xen-unsupported';
import rule269 from './libvirt/xen-write-filtering-off';

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
  rule117,
  rule118,
  rule119,
  rule120,
  rule121,
  rule122,
  rule123,
  rule124,
  rule125,
  rule126,
  rule127,
  rule128,
  rule129,
  rule130,
  rule131,
  rule132,
  rule133,
  rule134,
  rule135,
  rule136,
  rule137,
  rule138,
  rule139,
  rule140,
  rule141,
  rule142,
  rule143,
  rule144,
  rule145,
  rule146,
  rule147,
  rule148,
  rule149,
  rule150,
  rule151,
  rule152,
  rule153,
  rule154,
  rule155,
  rule156,
  rule157,
  rule158,
  rule159,
  rule160,
  rule161,
  rule162,
  rule163,
  rule164,
  rule165,
  rule166,
  rule167,
  rule168,
  rule169,
  rule170,
  rule171,
  rule172,
  rule173,
  rule174,
  rule175,
  rule176,
  rule177,
  rule178,
  rule179,
  rule180,
  rule181,
  rule182,
  rule183,
  rule184,
  rule185,
  rule186,
  rule187,
  rule188,
  rule189,
  rule190,
  rule191,
  rule192,
  rule193,
  rule194,
  rule195,
  rule196,
  rule197,
  rule198,
  rule199,
  rule200,
  rule201,
  rule202,
  rule203,
  rule204,
  rule205,
  rule206,
  rule207,
  rule208,
  rule209,
  rule210,
  rule211,
  rule212,
  rule213,
  rule214,
  rule215,
  rule216,
  rule217,
  rule218,
  rule219,
  rule220,
  rule221,
  rule222,
  rule223,
  rule224,
  rule225,
  rule226,
  rule227,
  rule228,
  rule229,
  rule230,
  rule231,
  rule232,
  rule233,
  rule234,
  rule235,
  rule236,
  rule237,
  rule238,
  rule239,
  rule240,
  rule241,
  rule242,
  rule243,
  rule244,
  rule245,
  rule246,
  rule247,
  rule248,
  rule249,
  rule250,
  rule251,
  rule252,
  rule253,
  rule254,
  rule255,
  rule256,
  rule257,
  rule258,
  rule259,
  rule260,
  rule261,
  rule262,
  rule263,
  rule264,
  rule265,
  rule266,
  rule267,
  rule268,
  rule269,
];
