import { accessDenied } from '../../wire/wire-error';

/** Whether a sheet, or the workbook's structure, is protected. */
export type Protection = {
  isOn: boolean;
  password: string;
  options: Readonly<Record<string, unknown>>;
};

/** Before anybody protects it. */
export const unprotected = (): Protection => ({ isOn: false, password: '', options: {} });

/** Protects, or refuses where it is protected already, as Excel does. */
export function protect(protection: Protection, options: unknown, password: unknown): void {
  if (protection.isOn) {
    throw accessDenied('It is protected already.');
  }
  protection.isOn = true;
  protection.options = typeof options === 'object' && options !== null ? { ...options } : {};
  protection.password = typeof password === 'string' ? password : '';
}

/** Takes protection off where the password fits; without protection there is nothing to refuse. */
export function unprotect(protection: Protection, password: unknown): void {
  if (protection.isOn && protection.password !== (typeof password === 'string' ? password : '')) {
    throw accessDenied('The password is not right.');
  }
  protection.isOn = false;
}
