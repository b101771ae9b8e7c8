import { homedir } from 'node:os'
import { join } from 'node:path'

/** Where stories are kept unless --store or READOUT_STORE says otherwise. */
export const defaultStore = () => process.env.READOUT_STORE || join(homedir(), '.readout')
