export { rawOptions, type RawOption, type RawValue } from '../../../profile/domain/raw-options';
