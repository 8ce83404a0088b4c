/** `opened`: the phone has taken the number. `unknown`: a browser does not tell whether anything on the device can call. */
export type DialOutcome = 'opened' | 'cancelled' | 'failed' | 'unknown'
