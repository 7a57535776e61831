import { defineTopic } from '../../topic';
import { parseBoolean } from '../../../text/values';
import type text from './bind_create_host_path.text';

export default defineTopic<typeof text>({
  constructs: ['services.*.volumes[].bind.create_host_path'],
  claims: ['R1-host-data-into-container', 'compose-bind-creates-host-path', 'docker-bind-mount-writes-host'],
  counterparts: {},
  variant({ value }) {
    const on = parseBoolean(value);
    return on === undefined ? undefined : on ? 'on' : 'off';
  },
});
