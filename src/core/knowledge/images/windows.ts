import type { ImageName } from './types';

/** Repositories of Microsoft's registry that hold Windows images only. */
const windowsRepositories = /^(windows|windows\/.+|dotnet\/framework|dotnet\/framework\/.+|powershell-preview\/nanoserver)$/;
const windowsTag = /(^|[-_.])(nanoserver|windowsservercore|servercore|ltsc20\d\d|windows)([-_.]|$)/i;
/** `dotnet/aspnet:8.0-nanoserver-ltsc2022` is Windows, `dotnet/aspnet:8.0` is not; these repositories never are. */
const linuxOnly = /^(mssql\/.+|azure-cli|cbl-mariner\/.+|azurelinux\/.+)$/;

/** Whether the image holds Windows only, so that it needs a Windows kernel; images that merely run Windows in a guest do not count. */
export function isWindowsImage({ registry, path, tag }: ImageName): boolean {
  if (registry === 'mcr.microsoft.com') return !linuxOnly.test(path) && (windowsRepositories.test(path) || windowsTag.test(tag ?? ''));
  return path !== 'dockurr/windows' && /(^|[-_.])(nanoserver|windowsservercore|ltsc20\d\d)([-_.]|$)/i.test(tag ?? '');
}
