/** An npm version as the four numbers that Office compares: `1.4.2` is `1.4.2.0`. Null where it is no release. */
export function fourPartVersion(npmVersion: string): string | null {
  return /^\d+\.\d+\.\d+$/.test(npmVersion) ? `${npmVersion}.0` : null;
}
