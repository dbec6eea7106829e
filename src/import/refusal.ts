/** A file that the importer will not read; the message says in Vietnamese why, and what to do. */
export class ImportRefusal extends Error {}
