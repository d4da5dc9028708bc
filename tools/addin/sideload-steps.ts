import type { AddinSettings } from './settings';

/** How a person gets the development add-in into each Excel. Menu names are those of Microsoft 365 in 2024 to 2026. */
export function sideloadSteps(
  { displayName, address, namespace }: Pick<AddinSettings, 'displayName' | 'address' | 'namespace'>,
  manifestPath: string,
): string {
  return `${displayName} is served at ${address}. Keep this window open; Ctrl+C ends it.

Excel on Windows   In a second window: npm run sideload. It opens Excel with the add-in.
                   By hand: share the folder of ${manifestPath}, add it under File > Options >
                   Trust Center > Trusted Add-in Catalogs, start Excel again, then
                   Home > Add-ins > More Add-ins > Shared Folder.
Excel on a Mac     cp ${manifestPath} ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef/ssos-dev.xml
                   (make the folder wef if it is missing), start Excel again, then Home > Add-ins.
Excel on the web   Home > Add-ins > More Add-ins > My Add-ins > Upload My Add-in, and choose
                   ${manifestPath}. Open ${address} in the same browser first, so that
                   it knows the certificate.

Then: the group SSoS on the Data tab, and =${namespace}.TIER( in a cell.
A changed script is there after the pane's own Reload; a changed manifest, page or function list after npm start.
`;
}
