import { spawn } from 'node:child_process';

/** Shows an address in the person's own browser, where there is one and someone to look at it; else does nothing. */
export function openBrowser(address: string): void {
  const [command, ...args] = openerOf(process.platform, address);
  if (command === undefined) return;
  const opener = spawn(command, args, { stdio: 'ignore', detached: true });
  // A machine without the opener has no browser that could be missed.
  opener.on('error', () => undefined);
  opener.unref();
}

function openerOf(platform: NodeJS.Platform, address: string): readonly string[] {
  if (platform === 'darwin') return ['open', address];
  if (platform === 'win32') return ['cmd', '/c', 'start', '', address.replaceAll('&', '^&')];
  const hasScreen = process.env['DISPLAY'] !== undefined || process.env['WAYLAND_DISPLAY'] !== undefined;
  return hasScreen ? ['xdg-open', address] : [];
}
