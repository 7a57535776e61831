import { valueOf } from '../../model/certain';
import { setPart } from '../../workspace/compose/edit';
import { asMapping } from '../../workspace/compose/tree';
import { defineRule } from '../rule';
import { offer } from './support/fixes';
import type text from './log-unbounded.text';

export default defineRule<typeof text>({
  id: 'compose/log-unbounded',
  on: 'service',
  since: '0.2.0',
  audience: 'everyone',
  claims: ['docker-json-file-never-rotates', 'docker-shared-kernel'],
  messages: { grows: 'information' },
  *check(service) {
    const driver = service.text('logging.driver');
    const logging = asMapping(service.entry('logging')?.value);
    if (driver === undefined || logging === undefined || valueOf(driver.value) !== 'json-file') return;
    if (service.pairs('logging.options').has('max-size')) return;
    const options = asMapping(service.entry('logging.options')?.value);
    const edits = options ? setPart(options, 'max-size', '10m') : setPart(logging, 'options', 'max-size: 10m\nmax-file: "3"');
    yield { message: 'grows', values: { service: service.name }, at: driver.at, fixes: offer('rotate', 'review', edits) };
  },
});
