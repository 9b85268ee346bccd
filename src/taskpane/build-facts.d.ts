/** Version of the package, put in by the build. */
declare const EVENFIELD_VERSION: string;
