/** Goes up whenever the same message may be understood differently: what was set aside by an older version is read again. */
export const UNDERSTANDING_VERSION = 2
