/** Where the add-in's files are served from: https, without a slash at the end. */
export type AddressAnswer =
  { readonly ok: true; readonly address: string } | { readonly ok: false; readonly problem: string };

/** Says which variable a person sets, so that every complaint names it. */
export const ADDRESS_VARIABLE = 'SSOS_ADDRESS';

/** The development server's, and no one else's. */
export const DEVELOPMENT_ADDRESS = 'https://localhost:3000';

/**
 * Reads the address a production build is for. Office loads add-ins over https only, and a manifest that
 * points at somebody's own machine installs without complaint and then shows everyone else an empty pane.
 */
export function productionAddress(given: string | undefined): AddressAnswer {
  const text = (given ?? '').trim();
  if (text === '') {
    return wrong(
      `${ADDRESS_VARIABLE} is not set. Set it to the https address your files will be served from, ` +
        `for example ${ADDRESS_VARIABLE}=https://tools.example.org/ssos, and build again.`,
    );
  }
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null) return wrong(`${ADDRESS_VARIABLE} is "${text}", which is not an address.`);
  if (url.protocol !== 'https:') {
    return wrong(`${ADDRESS_VARIABLE} is "${text}". Office loads add-ins over https only.`);
  }
  if (url.search !== '' || url.hash !== '' || url.username !== '') {
    return wrong(`${ADDRESS_VARIABLE} is "${text}". Give the folder's address, without ?, # or a user name.`);
  }
  if (isOwnMachine(url.hostname)) {
    return wrong(`${ADDRESS_VARIABLE} is "${text}", which only this machine can reach.`);
  }
  return { ok: true, address: url.href.replace(/\/+$/, '') };
}

/** Whether a host name means the machine that asks. */
export function isOwnMachine(host: string): boolean {
  return /^(localhost|.+\.localhost|127(\.\d+){3}|0\.0\.0\.0|\[::1?\])\.?$/i.test(host);
}

function wrong(problem: string): AddressAnswer {
  return { ok: false, problem };
}
