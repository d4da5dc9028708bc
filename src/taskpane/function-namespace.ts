/** What stands before the dot of the add-in's functions: two add-ins of one build each can be installed at once. */
export const FUNCTION_NAMESPACE = process.env.NODE_ENV === 'production' ? 'SSOS' : 'SSOSDEV';
