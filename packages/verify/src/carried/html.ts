export { type DefaultTreeAdapterTypes, parse } from 'parse5'
