/** The version of Readout, as the package names it: what an exported file says that it was written by. */
export const version = '0.1.0'
