/** Only the server may read mail; the command line is handed this. */
export { explain } from '../mail/explain.ts'
