import type { KnownImage } from '../../knowledge/images';
import { valueOf } from '../../model/certain';
import { variablesAt, volumePaths } from '../../model/dockerfile/stages';
import { expandVariables } from '../../model/dockerfile/variables';
import type { Settings } from '../../settings';
import type { Image, ImageReference, Service } from '../../workspace/workload';
import { imageSetting } from './identity';

/** The paths that an image declares as VOLUME, each of which gets an anonymous volume where nothing is mounted at it. */
export interface ImageVolumes {
  readonly paths: readonly string[];
  /** Whether there are surely no others. */
  readonly complete: boolean;
}

/** The VOLUME paths of the Dockerfile that a service builds, and of the published image below it. */
export function imageVolumesOf(service: Service, published: KnownImage | undefined): ImageVolumes {
  const declared = published?.volumes;
  const image = service.build?.image;
  if (service.build && image === undefined) return { paths: declared ?? [], complete: false };
  const own = image
    ? volumePaths(image.chain).map(({ token, instruction }) =>
        valueOf(expandVariables(token.text, variablesAt(image.model, image.chain, instruction, service.build?.arguments))),
      )
    : [];
  const paths = [...new Set([...(declared ?? []), ...own.flatMap((path) => path ?? [])])];
  const hasBase = image === undefined || valueOf(image.base) !== 'scratch';
  return { paths, complete: (!hasBase || declared !== undefined) && !own.includes(undefined) && image?.onbuild !== true };
}

/** Options that move a store's data elsewhere. */
const dataOptions = /^(-D|--(datadir|dbpath|data-dir|data|dir|storage\.tsdb\.path|storageDataPath|path\.data|store))(=|$)|data_directory/;

/**
 * Where the service keeps its data: what the settings say, else the variable that moves it, else what is known of its image. `undefined` where that
 * is not known, or where a variable or an option may have moved it.
 */
export function dataDirectoriesOf(
  service: Service,
  settings: Settings,
  reference: ImageReference | undefined,
  published: KnownImage | undefined,
): readonly string[] | undefined {
  const said = reference && imageSetting(reference, settings)?.dataDirectories;
  if (said) return said;
  const variable = published?.dataVariable;
  if (variable !== undefined) {
    const environment = service.environment();
    if (environment.has(variable)) {
      const path = valueOf(environment.get(variable)?.value);
      return path === undefined || path === '' ? undefined : [path];
    }
    const unread = service.environmentFiles.some(({ variables }) => variables === undefined);
    if (unread || (service.build?.image && setsVariable(service.build.image, variable))) return undefined;
  }
  const words = [...service.list('entrypoint'), ...service.list('command')].map(({ value }) => valueOf(value));
  return words.some((word) => word === undefined || dataOptions.test(word)) ? undefined : published?.dataDirectories;
}

function setsVariable({ stages }: Image, variable: string): boolean {
  return stages.some(({ instructions }) =>
    instructions.some(({ keyword, pairs }) => keyword === 'ENV' && pairs.some(({ name }) => name.text === variable)),
  );
}
