// Written by `npm run generate`.
import type { Rule } from './rule';
import rule0 from './compose/cap-add-escape-class';
import rule1 from './compose/docker-socket-mounted';
import rule2 from './compose/docker-socket-ro-myth';
import rule3 from './compose/host-network-namespace';
import rule4 from './compose/host-pid-namespace';
import rule5 from './compose/privileged-container';
import rule6 from './compose/published-datastore';
import rule7 from './compose/seccomp-unconfined';
import rule8 from './compose/sensitive-host-path-writable';
import rule9 from './dockerfile/build-elevated-entitlement';
import rule10 from './dockerfile/kernel-module-tooling';
import rule11 from './dockerfile/pid1-shell-form';
import rule12 from './dockerfile/secret-in-dockerfile-env-arg';
import rule13 from './dockerfile/windows-image-on-linux-engine';
import rule14 from './libvirt/cache-unsafe';
import rule15 from './libvirt/cpu-default-model';
import rule16 from './libvirt/disk-emulated-bus';
import rule17 from './libvirt/graphics-listen-any';
import rule18 from './libvirt/io-native-cache';
import rule19 from './libvirt/lxc-no-idmap';
import rule20 from './libvirt/nic-emulated-model';
import rule21 from './libvirt/nic-model-default';
import rule22 from './libvirt/seclabel-none';
import rule23 from './libvirt/tcg-emulation';
import rule24 from './libvirt/vcpu-topology-mismatch';
import rule25 from './libvirt/xen-pv';

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
];
