import about from '../../package.json';

/** The version as the package states it; the build keeps nothing else of that file. */
export const PRODUCT_VERSION: string = about.version;
