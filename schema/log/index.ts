export { type Logging, logging } from './logging.ts'
