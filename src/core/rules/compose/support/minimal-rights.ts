import { capabilityName } from '../../../knowledge/capabilities';
import { normaliseHostPath } from '../../../knowledge/host/paths';
import { valueOf } from '../../../model/certain';
import { addItems, removeAllWritten, type FileEdits } from '../../../workspace/compose/edit';
import type { Service } from '../../../workspace/workload';
import { hasOnePurpose } from './devices';

/** Adds what is missing of these to `cap_add`. */
export function withCapabilities(service: Service, names: readonly string[]): FileEdits {
  const had = new Set(service.list('cap_add').map(({ value }) => capabilityName(valueOf(value) ?? '')));
  const missing = names.filter((name) => !had.has(name));
  return missing.length === 0 ? [] : addItems(service, 'cap_add', missing);
}

/** Adds what is missing of these to `devices`. */
export function withDevices(service: Service, paths: readonly string[]): FileEdits {
  const had = new Set(service.devices.map(({ source }) => normaliseHostPath(valueOf(source) ?? '')));
  const missing = paths.filter((path) => !had.has(normaliseHostPath(path)));
  return missing.length === 0 ? [] : addItems(service, 'devices', missing);
}

/** The devices that the service speaks of outside of `devices`, in its environment, its command or its mounts, with the mounts that bring them in now. */
export function spokenOfDevices(service: Service): { readonly paths: readonly string[]; readonly mounts: readonly FileEdits[] } {
  const mounted = service.mounts.filter(({ source }) => hasOnePurpose(valueOf(source) ?? ''));
  const said = [...service.environment().values(), ...service.list('command')].flatMap((written) =>
    (valueOf(written?.value) ?? '').split(/[\s,=]+/),
  );
  const paths = [
    ...mounted.map(({ source }) => valueOf(source) ?? ''),
    ...said.filter((word) => word.startsWith('/dev/') && hasOnePurpose(word)),
  ];
  return {
    paths: [...new Set(paths.map(normaliseHostPath))],
    mounts: mounted.length > 0 ? [removeAllWritten(mounted.map(({ written }) => written))] : [],
  };
}
